import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow, DraftService } from '@fotfeste/draft/api';
import { StaffMemberRow } from '@fotfeste/access/api';
import { FollowUpBlockers } from '../follow-up/follow-up-blockers';
import { OpeningService } from '../find/opening.service';
import { FollowUpService } from '../follow-up/follow-up.service';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { OfficeService } from './office.service';

const kari = anActor();
const siv = anActor({ id: 'Z990003', name: 'Siv Moss', offices: ['0104'] });
const words = 'Flyttet til Moss 15. november. Neste møte må avtales.';

describe('a change of office', () => {
  let database: FreshDatabase;
  let offices: OfficeService;
  let drafts: DraftService;
  let followUps: FollowUpService;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, StaffMemberRow, DraftRow]);
    drafts = new DraftService(database.unitOfWork);
    offices = new OfficeService(database.unitOfWork, drafts);
    followUps = new FollowUpService(database.unitOfWork, new FollowUpBlockers());
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990003', 'Siv Moss', 'adviser', '{0104}', '{}'), ('Z990004', 'Rolf', 'adviser', '{0105}', '{kvp,protection-7}'),
        ('T1', 'Trine', 'provider-coordinator', '{}', '{}')`,
    );
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };
  const accessOf = async (id: string): Promise<unknown> =>
    (await database.asOwner('select office, responsible from person_access where participant_id = $1', [id]))[0];

  it('ends the old office’s access, and shows the new one what was written, until it is read', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    const changed = await offices.change(kari, id, { office: '0104', words });
    expect(changed).toMatchObject({ office: '0104', officeName: 'Nav Moss', losesAccess: true });
    expect(await accessOf(id)).toEqual({ office: '0104', responsible: null });
    expect((await followUps.of(kari, id)).periods).toEqual([]);

    const { periods, handovers } = await followUps.of(siv, id);
    expect(periods).toMatchObject([{ from: '2026-01-05', office: '0104' }]);
    expect(handovers).toMatchObject([{ words, fromOfficeName: 'Nav Sarpsborg', toOfficeName: 'Nav Moss', writtenByName: kari.name }]);
    const handover = handovers[0]?.id ?? '';
    await offices.read(siv, id, handover);
    await offices.read(anActor({ ...siv, name: 'En annen' }), id, handover);
    expect((await followUps.of(siv, id)).handovers).toMatchObject([{ readOn: '2026-11-21', readByName: 'Siv Moss' }]);
    const events = await database.asOwner('select name, payload from domain_event where participant_id = $1 order by id', [id]);
    expect(events).toEqual([
      { name: 'participant.office-changed', payload: { office: '0104', before: '0105' } },
      { name: 'participant.handover-read', payload: {} },
    ]);
    const twin = await database.asOwner('select office from follow_up_period_history where participant_id = $1', [id]);
    expect(twin).toEqual([{ office: '0105' }]);
  });

  it('is not for somebody of another office, who sees the person for an hour or because a list was opened', async () => {
    const { id, identityNumber } = await aPerson(database, { responsible: kari.id });
    await new OpeningService(database.unitOfWork).openWithReason(siv, identityNumber, 'Møtte opp i mottaket i dag');
    const taken = offices.change(siv, id, { office: '0104', words, adviserId: siv.id });
    expect((await problemOf(taken)).kind.code).toBe('participant/not-from-here');
    expect(await accessOf(id)).toEqual({ office: '0105', responsible: kari.id });
  });

  it('gives the person to a colleague at the new office at once', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    expect(await offices.change(kari, id, { office: '0104', words, adviserId: 'Z990003' })).toMatchObject({ adviserName: 'Siv Moss' });
    expect(await accessOf(id)).toEqual({ office: '0104', responsible: 'Z990003' });
  });

  it('keeps the words while they are written, through a rehearsal and a refusal, and lets go of them once they are handed over', async () => {
    const { id } = await aPerson(database);
    const key = { kind: 'office-handover', subject: id } as const;
    const kept = async (): Promise<unknown> => (await database.asOwner('select content from draft where subject = $1', [id]))[0];
    await drafts.save(kari, key, { content: { words }, participantId: id });
    await offices.rehearse(kari, id, { office: '0104', words });
    await problemOf(offices.change(kari, id, { office: '9999', words }));
    expect(await kept()).toEqual({ content: { words } });
    await offices.change(kari, id, { office: '0104', words });
    expect(await kept()).toBeUndefined();
  });

  it('is rehearsed without a trace', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    const told = await offices.rehearse(kari, id, { office: '0104', words, adviserId: 'Z990003' });
    expect(told).toEqual({ office: '0104', officeName: 'Nav Moss', losesAccess: true, adviserName: 'Siv Moss', tasks: 0 });
    expect(await accessOf(id)).toEqual({ office: '0105', responsible: kari.id });
    expect((await followUps.of(kari, id)).handovers).toEqual([]);
  });

  it('lasts out an opening with a reason: the policy, not the change, ends it', async () => {
    const { id } = await aPerson(database);
    await database.asOwner(
      `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, $2, 'haster', $3, $4)`,
      [id, siv.id, '2026-11-21T08:00:00Z', '2026-11-22T23:00:00Z'],
    );
    expect(await offices.change(kari, id, { office: '0106', words })).toMatchObject({ losesAccess: true });
    expect((await followUps.of(siv, id)).periods).toMatchObject([{ office: '0106' }]);
  });

  it.each([
    ['the office that has the person', '0105'],
    ['an office that does not exist', '9999'],
  ])('is refused to %s', async (_which, office) => {
    const { id } = await aPerson(database);
    expect((await problemOf(offices.change(kari, id, { office, words }))).details.errors).toMatchObject([{ field: 'office' }]);
  });

  it.each(['Z990004', 'T1', 'Z999999'])('is refused with the adviser %s, who is not there', async (adviserId) => {
    const { id } = await aPerson(database);
    const { details } = await problemOf(offices.change(kari, id, { office: '0104', words, adviserId }));
    expect(details.errors).toMatchObject([{ field: 'adviserId' }]);
    expect(await accessOf(id)).toMatchObject({ office: '0105' });
  });

  it('is refused while an office has locked the case, and to an office where nobody may see somebody protected', async () => {
    const cleared = anActor({ clearances: ['kvp', 'protection-7'] });
    const [locked, hidden] = [await aPerson(database, { officeLock: '0105' }), await aPerson(database, { protection: 'protected' })];
    const codeOf = async (id: string): Promise<string> =>
      (await problemOf(offices.change(cleared, id, { office: '0104', words }))).kind.code;
    expect(await codeOf(locked.id)).toBe('participant/locked-to-office');
    expect(await codeOf(hidden.id)).toBe('participant/nobody-sees-there');
  });

  it('of somebody whom one does not see is not found', async () => {
    const { id } = await aPerson(database, { office: '0312' });
    expect((await problemOf(offices.change(kari, id, { office: '0104', words }))).kind.status).toBe(404);
    expect((await problemOf(offices.read(kari, id, id))).kind.status).toBe(404);
  });
});
