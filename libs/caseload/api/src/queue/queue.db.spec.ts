import { addDays, localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskRows, TaskWriter } from '@fotfeste/activity-plan/api';
import type { DeadlineKey } from '@fotfeste/caseload/domain';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { rebuildCaseload, verifyCaseload } from '../caseload-upkeep';
import { caseloadProjection } from '../caseload.projection';
import { CaseloadService } from '../caseload.service';
import { DeadlineCareService } from './deadline-care.service';
import type { QueueItemView } from './queue.view';
import { QueueService } from './queue.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead' });
const stranger = anActor({ id: 'Z990003', name: 'Siv Moss', offices: ['0104'] });
const today = localDate('2026-11-21');

describe('the queue of deadlines', () => {
  let database: FreshDatabase;
  let lists: CaseloadService;
  let queue: QueueService;
  let care: DeadlineCareService;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    database.unitOfWork.register(caseloadProjection);
    lists = new CaseloadService(database.unitOfWork);
    queue = new QueueService(database.unitOfWork);
    care = new DeadlineCareService(database.unitOfWork);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990001', 'Kari Veileder', 'adviser', '{0105}', '{}'), ('Z990002', 'Ola Veileder', 'adviser', '{0105}', '{}'),
        ('Z990003', 'Siv Moss', 'adviser', '{0104}', '{}')`,
    );
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  /** Somebody of Kari's with an own activity that ends on a day, and nothing else that is due for a while. */
  const dueOn = async (day: string, overrides: Partial<PersonInSpec> = {}): Promise<string> => {
    const { id } = await aPerson(database, { responsible: kari.id, ...overrides });
    await database.unitOfWork.run(kari, async (tx) => {
      await tx.asSystem(() =>
        tx.query(
          `insert into plan_activity (participant_id, kind, title, from_date, to_date, responsible, status, status_since, position, created_at, created_by, created_by_name)
           values ($1, 'own-activity', 'Søke jobber', '2026-01-01', $2, 'person', 'in-progress', '2026-01-01', 1, $3, 'Z', 'Kari')`,
          [id, day, tx.now],
        ),
      );
      await tx.record({ name: 'spec.happened', participantId: id });
    });
    return id;
  };
  const itemOf = async (id: string, actor = kari, state: 'open' | 'snoozed' | 'handed-over' = 'open'): Promise<QueueItemView | undefined> =>
    (await queue.page(actor, 'mine', { state, kind: ['plan.activity-end'] })).items.find(({ participantId }) => participantId === id);
  const keyOf = ({ kind, subjectId, dueOn: day }: QueueItemView) => ({ kind, dueOn: day, ...(subjectId && { subjectId }) });
  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.catch((error: unknown) => error);
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${JSON.stringify(thrown)}`);
    return thrown;
  };
  const required = (item: QueueItemView | undefined): QueueItemView => {
    if (!item) throw new Error('Not in the queue');
    return item;
  };

  it('holds what is due for the adviser, the earliest first, a page at a time and back again, each once', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 55; at += 1) ids.push(await dueOn(addDays(today, (at % 20) - 10)));
    const kind = ['plan.activity-end'];
    const first = await queue.page(kari, 'mine', { kind });
    const second = await queue.page(kari, 'mine', { kind, after: first.next ?? '' });
    expect([first.items.length, second.items.length, first.total]).toEqual([50, 5, 55]);
    const days = [...first.items, ...second.items].map((item) => item.dueOn);
    expect(days).toEqual([...days].sort());
    expect(new Set([...first.items, ...second.items].map(({ participantId }) => participantId)).size).toBe(55);
    const back = await queue.page(kari, 'mine', { kind, before: second.previous ?? '' });
    expect(back.items).toEqual(first.items);
    expect(second.next).toBeUndefined();
    expect(first.previous).toBeUndefined();
    const { cells } = await queue.counts(kari, 'mine', {});
    const counted = (span: string): number =>
      cells.filter((cell) => cell.span === span && cell.kind === 'plan.activity-end').reduce((sum, { count }) => sum + count, 0);
    for (const span of ['overdue', 'today', 'this-week', 'later'] as const)
      expect([span, (await queue.page(kari, 'mine', { kind, span: [span] })).total]).toEqual([span, counted(span)]);
  });

  it('shows nobody of another office, refuses a place nobody wrote, and lets no other adviser find it among their own', async () => {
    const id = await dueOn('2026-11-23');
    expect(await itemOf(id, stranger)).toBeUndefined();
    expect(await itemOf(id, ola)).toBeUndefined();
    expect((await queue.page(stranger, 'office', {})).items.filter(({ participantId }) => participantId === id)).toEqual([]);
    expect((await problemOf(queue.page(kari, 'mine', { after: 'WyIyMDI2Il0' }))).kind.code).toBe('caseload/cursor-unreadable');
  });

  it('holds those of somebody who is away for the substitute too, marked, for as long as it lasts', async () => {
    const id = await dueOn('2026-11-24');
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990001', 'Kari', 'Z990002', 'Ola', '{0105}', '2026-11-22', '2026-11-23', now(), 'Z990001', 'Kari')`,
    );
    expect(await itemOf(id, ola)).toBeUndefined();
    database.clock.set('2026-11-22');
    expect(await itemOf(id, ola)).toMatchObject({ isForColleague: true, holder: kari.id, holderName: 'Kari Veileder', mayAct: true });
    expect(await itemOf(id)).not.toHaveProperty('isForColleague');
    const key = keyOf(required(await itemOf(id, ola)));
    await care.snooze(ola, id, { ...key, until: localDate('2026-11-30'), reason: 'Kari tar det når hun er tilbake' });
    expect(await itemOf(id, ola, 'snoozed')).toMatchObject({ isForColleague: true, snoozedByName: 'Ola Veileder' });
    database.clock.set('2026-11-24');
    expect(await itemOf(id, ola, 'snoozed')).toBeUndefined();
    expect(await itemOf(id, kari, 'snoozed')).toBeDefined();
    await database.asOwner('delete from absence');
  });

  it('puts a deadline aside until a day with a reason that the lead reads; the deadline itself stays where it was', async () => {
    const id = await dueOn('2026-11-20');
    const item = required(await itemOf(id));
    const before = await database.asOwner('select deadline_on from caseload_row where participant_id = $1', [id]);
    const until = localDate('2026-11-30');
    await care.snooze(kari, id, { ...keyOf(item), until, reason: ' Venter på epikrise ' });
    expect(await itemOf(id)).toBeUndefined();
    expect(await itemOf(id, kari, 'snoozed')).toMatchObject({ dueOn: '2026-11-20', snoozedUntil: until });
    const seen = await queue.page(lead, 'office', { state: 'snoozed' });
    expect(seen.items.find(({ participantId }) => participantId === id)).toMatchObject({
      ...{ snoozeReason: 'Venter på epikrise', snoozedByName: kari.name },
    });
    expect(await database.asOwner('select deadline_on from caseload_row where participant_id = $1', [id])).toEqual(before);
    database.clock.set('2026-11-30');
    expect(await itemOf(id)).toMatchObject({ dueOn: '2026-11-20' });
  });

  it('says in the list that the deadline that comes first has been put aside, as long as it is, and nothing of another', async () => {
    const id = await dueOn('2026-01-20');
    const inList = async () =>
      (await lists.page(kari, 'mine', { detail: ['due:2026-01-20..2026-01-20'] })).items.find(({ participantId }) => participantId === id)
        ?.deadline;
    expect(await inList()).toMatchObject({ kind: 'plan.activity-end', dueOn: '2026-01-20' });
    const others = await database.asOwner<DeadlineKey>(
      `select kind, due_on::text as "dueOn" from caseload_deadline where participant_id = $1 and kind <> 'plan.activity-end'`,
      [id],
    );
    const until = localDate('2026-11-30');
    for (const other of others) await care.snooze(kari, id, { ...other, until, reason: 'Ferie' });
    expect(others.length).toBeGreaterThan(0);
    expect((await inList())?.snoozedUntil).toBeUndefined();
    await care.snooze(kari, id, { ...keyOf(required(await itemOf(id))), until, reason: 'Ferie' });
    expect(await inList()).toMatchObject({ dueOn: '2026-01-20', snoozedUntil: until });
    database.clock.set('2026-11-30');
    expect((await inList())?.snoozedUntil).toBeUndefined();
  });

  it('brings it back at once, said twice too, and keeps the reason in the history of the row', async () => {
    const id = await dueOn('2026-11-20');
    const key = keyOf(required(await itemOf(id)));
    await care.snooze(kari, id, { ...key, until: localDate('2026-11-30'), reason: 'Ferie' });
    for (let time = 0; time < 2; time += 1) await care.resume(kari, id, key);
    expect(await itemOf(id)).toBeDefined();
    expect(await database.asOwner('select snooze_reason from deadline_care_history where participant_id = $1', [id])).toEqual([
      { snooze_reason: 'Ferie' },
    ]);
  });

  it('is refused for a day that has passed, too far ahead, without a reason, and for what is no longer due', async () => {
    const id = await dueOn('2026-11-20');
    const key = keyOf(required(await itemOf(id)));
    const fields = async (until: string, reason: string) =>
      (await problemOf(care.snooze(kari, id, { ...key, until: localDate(until), reason }))).details.errors?.map(({ field }) => field);
    expect(await fields('2026-11-21', 'Ferie')).toEqual(['until']);
    expect(await fields('2027-06-01', ' ')).toEqual(['until', 'reason']);
    const gone = { ...key, dueOn: localDate('2026-11-19') };
    expect((await problemOf(care.resume(kari, id, gone))).kind.code).toBe('caseload/deadline-gone');
  });

  it('gives a deadline to a colleague with a note, while the person keeps the adviser', async () => {
    const id = await dueOn('2026-11-24');
    const key = keyOf(required(await itemOf(id)));
    await care.handOver(kari, id, { ...key, adviserId: ola.id, note: 'Jeg er på kurs' });
    expect(await itemOf(id)).toBeUndefined();
    expect(await itemOf(id, kari, 'handed-over')).toMatchObject({ holderName: 'Ola Veileder' });
    expect(await itemOf(id, ola)).toMatchObject({ handoverNote: 'Jeg er på kurs', handedByName: kari.name });
    expect(await database.asOwner('select responsible from person_access where participant_id = $1', [id])).toEqual([
      { responsible: kari.id },
    ]);
    await care.handOver(ola, id, { ...key, adviserId: kari.id, note: 'Tilbake' });
    expect(await itemOf(id)).toBeDefined();
  });

  it('gives it to nobody who does not see the person, who is unknown or who has it already', async () => {
    const id = await dueOn('2026-11-24');
    const key = keyOf(required(await itemOf(id)));
    for (const adviserId of [stranger.id, 'Z999999', kari.id]) {
      const problem = await problemOf(care.handOver(kari, id, { ...key, adviserId, note: 'Ta den' }));
      expect(problem.details.errors?.map(({ field }) => field)).toEqual(['adviserId']);
    }
  });

  it('holds a task with whoever is to do it, and a task that is handed over changes hands', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    await database.unitOfWork.run(kari, (tx) =>
      tx
        .use(TaskWriter)
        .add({ participantId: id, circle: 'team', title: 'Ring', dueOn: today, responsible: { id: ola.id, name: ola.name } }),
    );
    const taskOf = async (actor: typeof kari) =>
      (await queue.page(actor, 'mine', { kind: ['plan.task'] })).items.find(({ participantId }) => participantId === id);
    expect(await taskOf(kari)).toBeUndefined();
    await care.handOver(ola, id, { ...keyOf(required(await taskOf(ola))), adviserId: kari.id, note: 'Du kjenner saken' });
    expect(await taskOf(kari)).toBeDefined();
    expect(await database.asOwner('select responsible from follow_up_task where participant_id = $1', [id])).toEqual([
      { responsible: kari.id },
    ]);
  });

  it('names a deadline of a sensitive measure to the responsible adviser alone, who alone may put it aside', async () => {
    const id = await dueOn('2026-12-24');
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible, holder, tells_measure)
       values ($1, 'participation.employer-contact', $1, '2026-12-25', '2026-12-01', 'provider', '0105', $2, $2, true)`,
      [id, kari.id],
    );
    const shown = async (actor: typeof kari) =>
      (await queue.page(actor, 'office', { state: 'open', span: ['later'] })).items
        .filter(({ participantId, dueOn: day }) => participantId === id && day === '2026-12-25')
        .map(({ kind, mayAct, waitsFor, since }) => [kind, mayAct, waitsFor, since]);
    expect(await shown(kari)).toEqual([['participation.employer-contact', true, 'provider', '2026-12-01']]);
    expect(await shown(ola)).toEqual([['participation.some-measure', false, 'adviser', '2026-12-25']]);
    const waiting = async (actor: typeof kari, waits: 'adviser' | 'provider') =>
      (
        await queue.page(actor, 'office', {
          kind: [actor === ola ? 'participation.some-measure' : 'participation.employer-contact'],
          waits: [waits],
        })
      ).total;
    expect([await waiting(kari, 'provider'), await waiting(ola, 'provider'), await waiting(ola, 'adviser')]).toEqual([1, 0, 1]);
    const cells = async (actor: typeof kari) =>
      (await queue.counts(actor, 'office', {})).cells.filter(({ kind }) => kind === 'participation.some-measure');
    expect([(await cells(kari)).length, (await cells(ola)).map(({ waitsFor }) => waitsFor)]).toEqual([0, ['adviser']]);
    expect((await queue.page(ola, 'office', { kind: ['participation.employer-contact'] })).total).toBe(0);
    const key = { kind: 'participation.employer-contact', subjectId: id, dueOn: localDate('2026-12-25') };
    const asked = care.snooze(ola, id, { ...key, until: localDate('2026-11-30'), reason: 'Ferie' });
    expect((await problemOf(asked)).kind.code).toBe('caseload/deadline-gone');
    const { subjectId: _subject, ...day } = key;
    const underItsName = care.snooze(ola, id, {
      ...day,
      kind: 'participation.some-measure',
      until: localDate('2026-11-30'),
      reason: 'Ferie',
    });
    expect((await problemOf(underItsName)).kind.code).toBe('caseload/deadline-not-told');
    const onAnotherDay = { kind: 'participation.some-measure', dueOn: localDate('2026-12-26') };
    expect((await problemOf(care.resume(ola, id, onAnotherDay))).kind.code).toBe('caseload/deadline-gone');
    const handedTo = async (adviserId: string) =>
      (await problemOf(care.handOver(kari, id, { ...key, adviserId, note: 'Ta den' }))).details.errors;
    expect((await handedTo(ola.id))?.map(({ field, message }) => [field, message.nb.slice(0, 42)])).toEqual([
      ['adviserId', 'Fristen gjelder et tiltak som bare ansvarl'],
    ]);
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990001', 'Kari', 'Z990002', 'Ola', '{0105}', $1, $1, now(), 'Z990001', 'Kari')`,
      [today],
    );
    expect(await care.handOver(kari, id, { ...key, adviserId: ola.id, note: 'Ta den' })).toEqual({ holder: ola.id });
    await database.asOwner('delete from absence');
    await database.asOwner(`delete from caseload_deadline where kind = 'participation.employer-contact'`);
  });

  it('tells everybody the rule of a measure, and of a sensitive one only whoever handles the case; an agreement is no rule', async () => {
    const id = await dueOn('2027-01-30');
    const running = async (measure: string, kind: string, day: string): Promise<void> => {
      const [row] = await database.asOwner<{ id: string }>(
        `insert into participation (participant_id, measure, route, ending, organisation, status, status_from, starts_on, source, created_at, created_by, created_by_name)
         values ($1, $2, 'offering-direct', 'open', '312000001', 'participating', '2026-06-01', '2026-06-01', 'arena', now(), 'Z', 'Kari') returning id`,
        [id, measure],
      );
      await database.asOwner(
        `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible, holder)
         values ($1, $2, $3, $4, $4, 'adviser', '0105', $5, $5)`,
        [id, kind, row?.id, day, kari.id],
      );
    };
    await running('ARBEIDSTRENING', 'participation.review', '2026-10-01');
    await running('ARBEIDSRETTET_REHABILITERING', 'participation.final-report', '2026-10-02');
    await running('ARBEIDSTRENING', 'participation.final-report', '2026-10-03');
    const told = async (actor: typeof kari) =>
      (await queue.page(actor, 'office', { kind: ['participation.review', 'participation.final-report'] })).items.map(
        ({ dueOn: day, basis, isSetByLaw, isVeiled }) => [day, basis?.section, isSetByLaw, isVeiled],
      );
    const training = ['2026-10-01', '§ 3-5 første ledd', true, undefined];
    const byAgreement = ['2026-10-03', undefined, false, undefined];
    expect(await told(kari)).toEqual([training, ['2026-10-02', '§ 12-5 andre ledd', true, undefined], byAgreement]);
    for (const other of [ola, lead]) expect(await told(other)).toEqual([training, ['2026-10-02', undefined, true, true], byAgreement]);
    const { kinds } = await queue.tables(lead, '0105');
    const sums = (kind: string) => kinds.filter((each) => each.kind === kind).map(({ overdue, overdueByLaw }) => [overdue, overdueByLaw]);
    expect([sums('participation.review'), sums('participation.final-report')]).toEqual([[[1, 1]], [[2, 1]]]);
    await database.asOwner(`delete from caseload_deadline where participant_id = $1 and kind like 'participation.%'`, [id]);
    await database.asOwner('delete from participation where participant_id = $1', [id]);
  });

  it('is added up for the lead by adviser and by kind, and the sums are those of the queue', async () => {
    const id = await dueOn('2026-11-18');
    await care.handOver(kari, id, { ...keyOf(required(await itemOf(id))), adviserId: ola.id, note: 'Ferie' });
    const { advisers, kinds } = await queue.tables(lead, undefined);
    for (const { holder, due, overdue, snoozed } of advisers) {
      if (holder === undefined) continue;
      const counted = async (query: object): Promise<number> => (await queue.page(lead, 'office', { adviser: holder, ...query })).total;
      expect([holder, due, snoozed]).toEqual([holder, (await counted({})) + snoozed, await counted({ state: 'snoozed' })]);
      expect(overdue).toBe((await counted({ span: ['overdue'] })) + (await counted({ span: ['overdue'], state: 'snoozed' })));
    }
    expect(advisers.find(({ holder }) => holder === ola.id)).toMatchObject({ name: ola.name, oldest: '2026-11-18' });
    const sum = (rows: readonly { readonly overdue: number }[]): number => rows.reduce((all, { overdue }) => all + overdue, 0);
    expect(sum(kinds)).toBe(sum(advisers));
    expect((await queue.tables(stranger, undefined)).advisers).toEqual([]);
  });

  it('is what a rebuild makes of it', async () => {
    expect(await verifyCaseload(database.unitOfWork, () => undefined)).toEqual([]);
    await database.asOwner(`update caseload_deadline set holder = 'Z1' where kind = 'plan.activity-end'`);
    expect((await verifyCaseload(database.unitOfWork, () => undefined)).map(({ column }) => column)).toContain('deadlines');
    await rebuildCaseload(database.unitOfWork, () => undefined);
    expect(await verifyCaseload(database.unitOfWork, () => undefined)).toEqual([]);
  });
});
