import { localDate, systemActor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import type { MeasureStep } from '@fotfeste/activity-plan/domain';
import { anEligiblePerson, roomIn, roomRows, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import { ParticipantAnswerRow } from '../participant-answer.row';
import { PlanActivityRow } from '../plan-activity.row';
import { PlanGoalRow } from '../plan-goal.row';
import { PathCaseReader } from './path-case.reader';
import { HindranceReader } from './hindrance.reader';
import { PathWatch } from './path-watch';
import { PathService } from './path.service';
import { PlanPathCheckRow, PlanPathRow } from './plan-path.row';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });
const day = localDate;

/** A measure as a request says it. */
type RequestedMeasure = Omit<MeasureStep, 'outside'>;

const step = (
  id: string,
  measure: RequestedMeasure['measure'],
  from: string,
  to: string,
  more: Partial<RequestedMeasure> = {},
): RequestedMeasure => ({
  ...{ id, measure, from: day(from), to: day(to), intent: 'planned', purpose: 'qualification' },
  ...more,
});
const clarify = step('a', 'AVKLARING', '2026-12-01', '2026-12-20');
const train = step('b', 'ARBEIDSFORBEREDENDE_TRENING', '2027-01-11', '2027-12-31');
const trainAfter: RequestedMeasure = { ...train, waitsFor: 'step', waitsForStep: 'a' };

describe('planned paths', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let paths: PathService;
  let watch: PathWatch;
  beforeAll(async () => {
    database = await freshDatabase([PlanGoalRow, PlanActivityRow, ParticipantAnswerRow, PlanPathRow, PlanPathCheckRow, ...roomRows]);
    room = roomIn(database);
    const cases = new PathCaseReader(room.law.facts);
    paths = new PathService(database.unitOfWork, cases);
    watch = new PathWatch(database.unitOfWork, cases);
    database.unitOfWork.register(watch);
  });
  afterAll(() => database.drop());

  const person = async (): Promise<string> => (await anEligiblePerson(database, room, { measure: 'ARBEIDSFORBEREDENDE_TRENING' })).id;
  const events = async (id: string): Promise<readonly string[]> =>
    (
      await database.asOwner<{ name: string }>(
        `select name from domain_event where participant_id = $1 and name like 'plan.path%' order by id`,
        [id],
      )
    ).map(({ name }) => name);

  it('are kept with what was found of each step, and the first is followed at once', async () => {
    const id = await person();
    const made = await paths.add(kari, id, { name: ' Veien til butikk ', steps: [clarify, trainAfter] });
    expect(made).toMatchObject({
      name: 'Veien til butikk',
      chosen: true,
      version: 1,
      steps: [{ id: 'a' }, { id: 'b', waitsForStep: 'a' }],
    });
    expect(made.check.steps.map(({ stepId, standing }) => [stepId, standing])).toEqual([
      ['a', 'open'],
      ['b', expect.stringMatching(/possible|open/)],
    ]);
    expect(made.check.gaps.map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2026-11-21', '2026-11-30', 10],
      ['2026-12-21', '2027-01-10', 21],
    ]);
    const other = await paths.add(kari, id, { name: 'Rett i jobb', steps: [] });
    expect(other.chosen).toBe(false);
    const { items } = await paths.list(ola, id);
    expect(items.map(({ name, chosen }) => [name, chosen])).toEqual([
      ['Veien til butikk', true],
      ['Rett i jobb', false],
    ]);
    expect(await events(id)).toEqual(['plan.path-written', 'plan.path-written']);
  });

  it('are chosen one at a time, and three can be compared but not four', async () => {
    const id = await person();
    const made = [];
    for (const name of ['A', 'B', 'C']) made.push(await paths.add(kari, id, { name, steps: [train] }));
    expect((await refusalOf(paths.add(kari, id, { name: 'D', steps: [] }))).kind.code).toBe('plan/too-many-paths');
    await paths.choose(ola, made[2]?.id ?? '');
    expect((await paths.list(kari, id)).items.map(({ name, chosen }) => `${name} ${String(chosen)}`)).toEqual([
      'C true',
      'A false',
      'B false',
    ]);
    expect((await refusalOf(paths.remove(kari, made[2]?.id ?? '', 2))).kind.code).toBe('plan/chosen-path-stays');
    await paths.remove(kari, made[1]?.id ?? '', 1);
    expect((await paths.list(kari, id)).items).toHaveLength(2);
  });

  it('are moved on trial: what waits goes along, and nothing is stored', async () => {
    const id = await person();
    const tried = await paths.rehearse(kari, id, {
      steps: [clarify, trainAfter],
      move: { stepId: 'a', from: day('2026-12-08'), to: day('2026-12-27') },
    });
    expect(tried.following).toEqual([{ stepId: 'b', days: 7 }]);
    expect(tried.steps.map(({ from }) => from)).toEqual(['2026-12-08', '2027-01-18']);
    expect((await paths.list(kari, id)).items).toEqual([]);
  });

  it('hold offers outside Nav beside measures, and keep them as they were written', async () => {
    const id = await person();
    const offer = { kind: 'low-threshold', name: ' Åpen kafé ', giver: 'Frivilligsentralen', hoursPerWeek: 4, satisfies: ['aap'] } as const;
    const outside = { id: 'o', from: day('2027-01-01'), to: day('2027-01-03'), intent: 'planned', outside: offer } as const;
    const made = await paths.add(kari, id, { name: 'A', steps: [clarify, outside, trainAfter] });
    expect(made.steps[1]).toEqual({ ...outside, outside: { ...offer, name: 'Åpen kafé' } });
    expect(made.check.steps.map(({ stepId }) => stepId)).toEqual(['a', 'b']);
    expect(made.check.outside).toEqual([{ stepId: 'o', notes: [] }]);
    expect((await paths.list(kari, id)).items[0]?.steps[1]).toEqual(made.steps[1]);
  });

  it('take a step as a measure or as an offer outside Nav, never as both or neither', async () => {
    const id = await person();
    const outside = { kind: 'other', name: 'Kurs', satisfies: [] } as const;
    const { measure: _measure, ...neither } = clarify;
    for (const steps of [[{ ...clarify, outside }], [neither]])
      expect((await refusalOf(paths.rehearse(kari, id, { steps }))).details.errors).toMatchObject([{ field: 'steps.0.measure' }]);
    const nameless = { ...neither, outside: { ...outside, name: ' ', hoursPerWeek: 61 } };
    expect((await refusalOf(paths.rehearse(kari, id, { steps: [nameless] }))).details.errors).toMatchObject([
      { field: 'steps.0.outside.name' },
      { field: 'steps.0.outside.hoursPerWeek' },
    ]);
  });

  it('show both versions when two people write at once', async () => {
    const id = await person();
    const { id: pathId } = await paths.add(kari, id, { name: 'A', steps: [clarify] });
    await paths.change(ola, pathId, { name: 'A', steps: [train] }, 1);
    const refusal = await refusalOf(paths.change(kari, pathId, { name: 'A', steps: [] }, 1));
    expect(refusal.kind.status).toBe(412);
    expect(refusal.details.extension).toMatchObject({ theirs: { steps: [{ id: 'b' }] }, yours: { steps: [] }, version: 2 });
  });

  it('name every fault at its field', async () => {
    const id = await person();
    const offering = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg' });
    const steps = [
      step('a', 'AVKLARING', '2025-12-31', '2026-12-20'),
      step('b', 'AVKLARING', '2027-02-01', '2027-01-01'),
      { ...trainAfter, id: 'c', waitsForStep: 'x', offeringId: offering },
      step('d', 'TILTAKSPENGER', '2027-01-01', '2027-02-01', { offeringId: '00000000-0000-7000-8000-00000000ffff' }),
    ];
    const { kind, details } = await refusalOf(paths.add(kari, id, { name: 'A', steps }));
    expect(kind.status).toBe(400);
    expect(details.errors?.map(({ field }) => field)).toEqual([
      ...['steps.0.from', 'steps.1.to', 'steps.2.waitsForStep', 'steps.3.measure'],
      ...['steps.2.offeringId', 'steps.3.offeringId'],
    ]);
    const sixty = Array.from({ length: 60 }, (_step, index) => ({ ...clarify, id: String(index) }));
    expect((await refusalOf(paths.rehearse(kari, id, { steps: sixty }))).details.errors).toMatchObject([{ field: 'steps' }]);
  });

  it('are not there for somebody who does not see the person', async () => {
    const id = await person();
    const { id: pathId } = await paths.add(kari, id, { name: 'A', steps: [train] });
    expect((await paths.list(stranger, id)).items).toEqual([]);
    expect((await refusalOf(paths.change(stranger, pathId, { name: 'A', steps: [] }, 1))).kind.status).toBe(404);
    expect((await refusalOf(paths.add(stranger, id, { name: 'A', steps: [] }))).kind.status).toBeGreaterThanOrEqual(403);
  });

  it('are locked when nobody follows the person up', async () => {
    const { id } = await aPerson(database, { followedUpFrom: undefined });
    expect((await refusalOf(paths.add(kari, id, { name: 'A', steps: [] }))).kind.code).toBe('plan/without-follow-up');
    expect((await paths.list(kari, id)).lock).toBe('follow-up-ended');
  });

  it('tell when a step of the chosen path has become impossible, why, and when it is possible again', async () => {
    const id = await person();
    const { id: pathId } = await paths.add(kari, id, { name: 'A', steps: [train] });
    const hindered = async () =>
      (await database.asOwner<{ hindered: unknown }>('select hindered from plan_path_check where path_id = $1', [pathId]))[0]?.hindered;
    expect(await hindered()).toEqual([]);

    await database.asOwner(`update participant set born = '2015-01-01' where id = $1`, [id]);
    expect(await watch.run()).toMatchObject({ failed: 0 });
    expect(await hindered()).toMatchObject([{ stepId: 'b', since: '2026-11-21', rules: expect.arrayContaining(['GEN-05']) as unknown }]);
    const told = await database.unitOfWork.read(kari, (tx) => tx.use(HindranceReader).of([id]));
    expect(told.get(id)?.flatMap(({ reasons }) => reasons.map(({ nb }) => nb))).toContain(
      'Ikke oppfylt: Deltakeren har fylt 16 år når tiltaket starter (§ 1-3 tredje ledd)',
    );
    await watch.run();
    await database.asOwner(`update participant set born = '1990-03-15' where id = $1`, [id]);
    await database.unitOfWork.run(systemActor, (tx) => tx.record({ name: 'participant.read-again', participantId: id }));
    expect(await hindered()).toEqual([]);
    expect(await events(id)).toEqual(['plan.path-written', 'plan.path-step-impossible', 'plan.path-step-possible']);
  });

  it('are found by the night for those who are followed up, and only the chosen ones', async () => {
    const id = await person();
    await paths.add(kari, id, { name: 'A', steps: [train] });
    const { id: other } = await paths.add(kari, id, { name: 'B', steps: [train] });
    const { checked, failed } = await watch.run();
    expect(failed).toBe(0);
    expect(checked).toBeGreaterThan(0);
    expect(await database.asOwner('select 1 from plan_path_check where path_id = $1', [other])).toEqual([]);
  });
});
