import { localDate, type Actor, type Role } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog } from '@fotfeste/access/api';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { measureCardProjection, PlanActivityRow, PlanGoalRow } from '@fotfeste/activity-plan/api';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import { rebuildCaseload } from '../caseload-upkeep';
import { caseloadProjection } from '../caseload.projection';
import type { LawChangeRequest, SimulationRequest } from './simulation.dto';
import { SimulationMeans } from './simulation-means';
import { SimulationService } from './simulation.service';
import type { SimulationLineView } from './simulation.view';

const kari = anActor();
const startsOn = localDate('2026-12-01');
const older = {
  kind: 'new-value',
  parameter: 'GEN.MIN_AGE',
  number: 60,
  from: localDate('2027-03-01'),
} as const satisfies LawChangeRequest;
const patience = 60_000;

describe('a change of the law, tried on the caseload', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let simulations: SimulationService;
  let own: readonly string[];
  let otherOffice: string;
  let isProtected: string;

  beforeAll(async () => {
    database = await freshDatabase([...roomRows, PlanGoalRow, PlanActivityRow]);
    room = roomIn(database);
    database.unitOfWork.register(measureCardProjection);
    database.unitOfWork.register(caseloadProjection);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    const mine = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    const planned = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    await room.referrals.refer(
      kari,
      planned.id,
      aReferral({ offeringId, startsOn: localDate('2027-04-01'), endsOn: localDate('2027-06-30') }),
    );
    own = [mine.id, planned.id];
    const colleagues = await anEligiblePerson(database, room, { startsOn });
    await database.asOwner('update person_access set responsible = $2 where participant_id = $1', [colleagues.id, 'Z990009']);
    otherOffice = (await anEligiblePerson(database, room, { startsOn })).id;
    isProtected = (await anEligiblePerson(database, room, { startsOn })).id;
    await rebuildCaseload(database.unitOfWork, () => undefined);
    await database.asOwner(`update person_access set office = '0301' where participant_id = $1`, [otherOffice]);
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [isProtected]);
    await rebuildCaseload(database.unitOfWork, () => undefined);
    simulations = new SimulationService(
      database.unitOfWork,
      room.law.facts,
      new SimulationMeans(database.clock, new AccessLog(database.dataSource)),
    );
  }, patience);
  afterAll(() => database.drop());

  const run = async (actor: Actor, request: Partial<SimulationRequest> = {}): Promise<readonly SimulationLineView[]> => {
    const lines: SimulationLineView[] = [];
    const asked: SimulationRequest = { changes: [older], questions: 'all-measures', measures: ['OPPFOLGING'], ...request };
    for await (const line of simulations.simulate(actor, asked)) lines.push(line);
    return lines;
  };
  const colleaguesPerson = async (): Promise<string> => {
    const [row] = await database.asOwner<{ id: string }>(`select participant_id as id from person_access where responsible = 'Z990009'`);
    return row?.id ?? '';
  };
  const shown = (lines: readonly SimulationLineView[]) => lines.flatMap(({ items = [] }) => items);
  const as = (role: Role, offices: readonly string[] = []): Actor => anActor({ id: 'Z990777', role, offices });

  it('names whose answers would change, from what to what, by which rule, and on which day', async () => {
    const lines = await run(kari);
    expect(lines.map(({ kind }) => kind)).toEqual(['begun', 'answers', 'progress', 'done']);
    expect(lines[0]).toMatchObject({ askedOn: '2027-03-01', measures: ['OPPFOLGING'] });
    expect(
      shown(lines)
        .map(({ participantId }) => participantId)
        .sort(),
    ).toEqual([...own].sort());
    expect(shown(lines)[0]).toMatchObject({ measure: 'OPPFOLGING', to: 'not-eligible', office: '0105', startsOn: '2027-03-01' });
    expect(shown(lines)[0]?.decidedBy).toContain('GEN-05');
    expect(lines.at(-1)?.table?.together.total).toEqual({ count: 2 });
  });

  it('names those for whom only the duration changes, before and after', async () => {
    const shorter = { kind: 'new-value', parameter: 'OPP.DUR_BASE', number: 3, from: localDate('2027-03-01') } as const;
    const lines = await run(kari, { changes: [shorter] });
    const answers = shown(lines);
    expect(answers.map(({ participantId }) => participantId).sort()).toEqual([...own].sort());
    for (const { from, to, duration, decidedBy } of answers) {
      expect([to, decidedBy]).toEqual([from, expect.arrayContaining(['OPP-03'])]);
      expect(duration?.to.nextDecisionOn).toBe('2027-05-31');
      expect(duration?.from.nextDecisionOn).toBe('2027-08-31');
    }
    expect(lines.at(-1)?.table?.transitions).toEqual([{ from: answers[0]?.from, to: answers[0]?.from }]);
  });

  it('asks for participations on their own first day, and leaves out those that end before', async () => {
    const [answer, ...rest] = shown(await run(kari, { questions: 'participations' }));
    expect(rest).toEqual([]);
    expect(answer).toMatchObject({ participantId: own[1], measure: 'OPPFOLGING', startsOn: '2027-04-01' });
    expect(answer?.participationId).toBeDefined();
    expect(shown(await run(kari, { questions: 'participations', askedOn: localDate('2027-07-01') }))).toEqual([]);
  });

  it('says nothing of a sensitive measure of people whom somebody else follows up, neither by name nor in the numbers', async () => {
    const [id, colleague] = [own[0], await colleaguesPerson()];
    for (const participantId of [id, colleague])
      await database.asOwner(
        `insert into participation (participant_id, measure, route, ending, status, status_from, applied_on, starts_on, host_name, created_at, created_by, created_by_name)
         values ($1, 'ARBEIDSRETTET_REHABILITERING', 'employer', 'open', 'awaiting-start', '2026-11-01', '2026-11-01', '2027-04-01', 'Klinikken', now(), 'Z', 'Kari')`,
        [participantId],
      );
    for (const questions of ['participations', 'all-measures'] as const) {
      const asked = { questions, measures: ['ARBEIDSRETTET_REHABILITERING'], people: 'offices' } as const;
      const lines = await run(kari, asked);
      const told = shown(lines).map(({ participantId }) => participantId);
      expect(told).toContain(id);
      expect(told).not.toContain(colleague);
      expect(lines.at(-1)?.table?.together.total).toEqual({ count: told.length });
      // Rows of such participations are not there for a colleague (ADR 34); what is asked of everybody is, and is withheld
      expect(lines.at(-1)?.withheld).toEqual(questions === 'participations' ? undefined : {});
      expect(shown(await run(as('team-lead', ['0105']), asked))).toEqual([]);
    }
    await database.asOwner(`delete from participation where measure = 'ARBEIDSRETTET_REHABILITERING'`);
  });

  it('keeps to those the asker sees: others of the office are counted, and never asked about', async () => {
    const lines = await run(kari, { people: 'offices' });
    const ids = shown(lines).map(({ participantId }) => participantId);
    expect(ids).toHaveLength(3);
    expect(ids).not.toContain(otherOffice);
    expect(ids).not.toContain(isProtected);
    expect(lines[0]?.hidden).toEqual({});
  });

  it('writes down who was shown before they are shown', async () => {
    const [before] = await database.asOwner<{ count: number }>(
      `select count(*)::int as count from access_log where permission = 'law:simulate'`,
    );
    const walk = simulations.simulate(kari, { changes: [older], questions: 'all-measures', measures: ['OPPFOLGING'] });
    await walk.next();
    const second = await walk.next();
    await walk.return(undefined);
    expect((second.value as SimulationLineView | undefined)?.kind).toBe('answers');
    const rows = await database.asOwner<{ ids: readonly string[] }>(
      `select participant_ids as ids from access_log where permission = 'law:simulate' order by at desc`,
    );
    expect(rows.length).toBe((before?.count ?? 0) + 1);
    expect([...(rows[0]?.ids ?? [])].sort()).toEqual([...own].sort());
  });

  it.each([
    ['county', ['0200']],
    ['administrator', []],
    ['lawyer', []],
  ] as const)('gives a %s numbers and nobody by name, and no number below ten', async (role, offices) => {
    const lines = await run(as(role, offices));
    expect(lines.map(({ kind }) => kind)).toEqual(['begun', 'progress', 'done']);
    const text = JSON.stringify(lines);
    for (const id of [...own, otherOffice, isProtected]) expect(text).not.toContain(id);
    const { table } = lines.at(-1) ?? {};
    expect(table?.smallestShown).toBe(10);
    expect(table?.together.total).toEqual({});
    expect(table?.measures.flatMap(({ offices: cells }) => cells).filter(({ count }) => count !== undefined && count > 0)).toEqual([]);
  });

  it('stores nothing', async () => {
    const counts = () =>
      database.asOwner(
        `select (select count(*)::int from assessment) as assessments, (select count(*)::int from domain_event) as events,
                (select count(*)::int from judgement) as judgements, (select max(version)::int from participation) as version`,
      );
    const before = await counts();
    await run(kari, { people: 'offices', measures: [] });
    await run(as('lawyer'), { questions: 'participations' });
    expect(await counts()).toEqual(before);
  });

  it('stops when nobody takes the lines any more', async () => {
    const asked: string[] = [];
    const watch = (way: 'read' | 'search') => ({
      value: (...given: Parameters<typeof database.unitOfWork.read>) => (asked.push(way), database.unitOfWork[way](...given)),
    });
    const watched = Object.create(database.unitOfWork, { read: watch('read'), search: watch('search') }) as typeof database.unitOfWork;
    const walk = new SimulationService(watched, room.law.facts, new SimulationMeans(database.clock, new AccessLog(database.dataSource)));
    const lines = walk.simulate(kari, { changes: [older], questions: 'all-measures' });
    await lines.next();
    await lines.return(undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual(['search']);
    expect((await lines.next()).done).toBe(true);
  });

  it.each([
    [{ ...older, from: localDate('2026-11-21') }, 'changes.0.from'],
    [{ ...older, parameter: 'NO.SUCH' }, 'changes.0.parameter'],
    [{ ...older, number: 16 }, 'changes.0.number'],
    [{ ...older, from: localDate('2100-01-01') }, 'changes.0.from'],
    [{ ...older, number: 999_999_999_999_999 }, 'changes.0.number'],
    [{ kind: 'new-value', from: localDate('2027-01-01') }, 'changes.0.parameter'],
    [{ kind: 'new-value', parameter: 'GEN.MIN_AGE' }, 'changes.0.number changes.0.from'],
    [{ kind: 'add-condition', from: localDate('2027-01-01') }, 'changes.0.measure changes.0.fact'],
    [{ kind: 'add-condition', measure: 'OPPFOLGING', fact: 'born', from: localDate('2027-01-01') }, 'changes.0.comparison'],
    [{ kind: 'end-condition', condition: 'NO-01', lastDay: localDate('2027-01-01') }, 'changes.0.condition'],
    [
      { kind: 'add-condition', measure: 'OPPFOLGING', fact: 'born', comparison: 'at-least', number: 3, from: localDate('2027-01-01') },
      'changes.0.comparison',
    ],
  ] as const)('is refused with the field named when it cannot be: %j', async (change, fields) => {
    const refused = await refusalOf(
      Promise.resolve().then(() => simulations.simulate(kari, { changes: [change], questions: 'participations' })),
    );
    expect(refused).toBeInstanceOf(Problem);
    expect(refused.kind).toMatchObject({ code: 'caseload/impossible-law-change', status: 422 });
    expect(refused.details.errors?.map(({ field }) => field).join(' ')).toBe(fields);
  });

  it('is refused when the day asked about has come', async () => {
    const early = { changes: [older], questions: 'participations', askedOn: localDate('2026-11-21') } as const;
    const refused = await refusalOf(Promise.resolve().then(() => simulations.simulate(kari, early)));
    expect(refused.details.errors).toMatchObject([{ field: 'askedOn', message: { nb: expect.stringContaining('21.11.2026') as string } }]);
  });

  it('is refused when nobody knows the law on the day asked about', async () => {
    const late = { changes: [older], questions: 'participations', askedOn: localDate('2100-01-01') } as const;
    const refused = await refusalOf(Promise.resolve().then(() => simulations.simulate(kari, late)));
    expect(refused.details.errors).toMatchObject([{ field: 'askedOn', message: { nb: expect.stringContaining('2099') as string } }]);
  });
});
