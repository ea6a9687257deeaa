import { changedByOther, Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog, StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { caseloadProjection, rewriteCases } from '../caseload.projection';
import { CopyService } from './copy.service';

const kari = anActor({ clearances: ['protection-7', 'shielded', 'kvp'] });
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead' });
const otherLead = anActor({ id: 'Z990102', name: 'Moss Leder', role: 'team-lead', offices: ['0104'] });
const uuid = (end: number): string => `11111111-0000-7000-8000-${String(end).padStart(12, '0')}`;

describe('the copy for the time the service is gone', () => {
  let database: FreshDatabase;
  let copies: CopyService;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    database.unitOfWork.register(caseloadProjection);
    copies = new CopyService(database.unitOfWork);
  });
  beforeEach(async () => {
    for (const table of ['case_copy_setting', 'caseload_row', 'plan_meeting', 'participation'])
      await database.asOwner(`delete from ${table}`);
  });
  afterAll(() => database.drop());

  const someone = async (overrides: Partial<PersonInSpec> = {}): Promise<string> => {
    const { id } = await aPerson(database, { responsible: kari.id, ...overrides });
    await database.unitOfWork.run(kari, (tx) => tx.asSystem(() => rewriteCases(tx, [id])));
    return id;
  };
  const inMeasure = (id: string, measure: string, status: string): Promise<unknown> =>
    database.asOwner(
      `insert into participation (participant_id, measure, route, ending, organisation, status, status_from, starts_on, waiting_since, source, created_at, created_by, created_by_name)
       values ($1, $2, 'offering-direct', 'open', '312000001', $3, '2026-10-01', '2026-10-01', '2026-09-01', 'arena', now(), 'A', 'A')`,
      [id, measure, status],
    );
  const meets = (id: string, on: string, at: string, cancelledOn: string | null = null): Promise<unknown> =>
    database.asOwner(
      `insert into plan_meeting (participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, cancelled_on, cancel_reason,
         created_at, created_by, created_by_name)
       values ($1, $2, $3, 30, 'office', '{participant}', 'nobody', $4::date, case when $4::date is not null then 'Syk' end, now(), 'Z', 'Z')`,
      [id, on, at, cancelledOn],
    );
  const turn = (isOn: boolean, version = 0, actor = lead) => copies.turn(actor, { office: '0105', isOn, version });
  const copied = async (actor = kari): Promise<readonly string[]> =>
    (await copies.copy(actor)).items.map(({ participantId }) => participantId);

  it('is off until a lead of the office switches it on, and is off again at once', async () => {
    const id = await someone();
    expect(await copies.copy(kari)).toEqual({ isOn: false, items: [] });
    expect(await copies.setting(lead, '0105')).toEqual({ office: '0105', isOn: false, version: 0 });
    expect(await turn(true)).toEqual({ office: '0105', isOn: true, version: 1 });
    expect(await copied()).toEqual([id]);
    await turn(false, 1);
    expect(await copies.copy(kari)).toEqual({ isOn: false, items: [] });
  });

  it('is switched by a lead of that office alone, who has seen how it stood; the database says so too', async () => {
    await expect(turn(true, 0, otherLead)).rejects.toThrow(Problem);
    await turn(true);
    const thrown: unknown = await turn(false, 0).catch((error: unknown) => error);
    expect(thrown instanceof Problem && thrown.kind).toBe(changedByOther);
    const adviserWrites = database.unitOfWork.run(kari, (tx) =>
      tx.query(`insert into case_copy_setting (office, is_on) values ('0105', true)`),
    );
    await expect(adviserWrites).rejects.toThrow(/row-level security/);
  });

  it('holds the name, the telephone, the next deadline and the next meeting, and nothing else', async () => {
    await turn(true);
    const id = await someone({ givenName: 'Mona', familyName: 'Dahl' });
    await database.asOwner(`update participant set telephone = '98765432' where participant_id = $1`, [id]);
    await database.asOwner(`update caseload_row set deadline_on = '2026-11-25', deadline_kind = 'plan.task' where participant_id = $1`, [
      id,
    ]);
    await meets(id, '2026-11-20', '10:00');
    await meets(id, '2026-11-23', '09:00', '2026-11-20');
    await meets(id, '2026-11-24', '13:30');
    await meets(id, '2026-11-24', '10:15');
    expect((await copies.copy(kari)).items).toEqual([
      {
        ...{ participantId: id, name: 'Dahl, Mona', telephone: '98765432' },
        deadline: { kind: 'plan.task', dueOn: '2026-11-25' },
        meeting: { on: '2026-11-24', startsAt: '10:15' },
      },
    ]);
  });

  it('holds nobody who is protected, shielded, behind a lock or somebody else’s, whatever the adviser is cleared for', async () => {
    await turn(true);
    await someone({ protection: 'protected' });
    await someone({ isShielded: true });
    await someone({ officeLock: '0105' });
    await someone({ responsible: 'Z990002' });
    await someone({ responsible: undefined });
    await someone({ office: '0104' });
    expect(await copied()).toEqual([]);
  });

  it.each([
    ['INDIVIDUELL_JOBBSTOTTE', 'participating', 'left out'],
    ['INDIVIDUELL_JOBBSTOTTE_UNG', 'waiting-list', 'left out'],
    ['ARBEIDSRETTET_REHABILITERING', 'awaiting-approval', 'left out'],
    ['ARBEIDSRETTET_REHABILITERING', 'completed', 'held'],
    ['OPPFOLGING', 'participating', 'held'],
  ])('with somebody whose %s is %s: %s, even when another measure is the one the list names', async (measure, status, expected) => {
    await turn(true);
    const id = await someone();
    await inMeasure(id, measure, status);
    await inMeasure(id, 'OPPFOLGING', 'participating');
    expect(await copied()).toEqual(expected === 'held' ? [id] : []);
  });

  it('leaves out whose next deadline is of a sensitive measure', async () => {
    await turn(true);
    const id = await someone();
    await database.asOwner(
      `update caseload_row set deadline_on = '2026-11-25', deadline_kind = 'participation.checkpoint', deadline_tells_measure = true where participant_id = $1`,
      [id],
    );
    expect(await copied()).toEqual([]);
  });

  describe('look-ups in it', () => {
    let mine: string;
    beforeEach(async () => {
      mine = await someone();
      await copyGiven([mine]);
    });
    const copyGiven = (participantIds: readonly string[]): Promise<void> =>
      new AccessLog(database.dataSource).write({
        ...{ actor: kari, permission: 'caseload:own', route: 'GET /api/caseload/mine/copy', outcome: 'shown', participantIds },
      });
    const lookUp = (id: number, participantId: string, secondsAgo = 0) => ({ id: uuid(id), participantId, secondsAgo });
    const lines = (id: number) =>
      database.asOwner<{ people: readonly string[]; seconds: number }>(
        `select participant_ids as people, extract(epoch from at - seen_at)::int as seconds from access_log where request_id = $1`,
        [`copy ${uuid(id)}`],
      );

    it('are written with the time somebody looked, once however often they are delivered', async () => {
      const sent = { lookUps: [lookUp(1, mine, 40), lookUp(2, mine)] };
      expect(await copies.deliver(kari, sent)).toEqual({ kept: 2, refused: 0 });
      expect(await copies.deliver(kari, sent)).toEqual({ kept: 2, refused: 0 });
      expect(await lines(1)).toEqual([{ people: [mine], seconds: 40 }]);
      expect(await lines(2)).toHaveLength(1);
    });

    it('are written once when two deliveries come at the same time', async () => {
      const sent = { lookUps: [lookUp(3, mine, 5)] };
      await Promise.all([1, 2, 3, 4].map(() => copies.deliver(kari, sent)));
      expect(await lines(3)).toHaveLength(1);
    });

    it.each([
      ['somebody whom no copy held', () => someone(), 0, kari],
      ['before the copy was given', () => Promise.resolve(mine), 3600, kari],
      ['by somebody else than whoever had the copy', () => Promise.resolve(mine), 0, anActor({ id: 'Z990002' })],
    ] as const)('are refused for %s', async (_what, person, secondsAgo, actor) => {
      expect(await copies.deliver(actor, { lookUps: [lookUp(4, await person(), secondsAgo)] })).toEqual({ kept: 0, refused: 1 });
      expect(await lines(4)).toEqual([]);
    });

    it('are written about somebody who has become hidden since', async () => {
      await database.asOwner(`update person_access set protection = 'strictly-protected' where participant_id = $1`, [mine]);
      expect(await copies.deliver(kari, { lookUps: [lookUp(5, mine, 10)] })).toEqual({ kept: 1, refused: 0 });
      await database.asOwner(`update person_access set protection = 'none' where participant_id = $1`, [mine]);
    });
  });
});
