import { localDate } from '@fotfeste/shared/kernel';
import { Jobs, Problem, withRequestContext } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog, StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskHandoverProjection, taskRows } from '@fotfeste/activity-plan/api';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { caseloadProjection, rewriteCases } from '../caseload.projection';
import { CaseloadService } from '../caseload.service';
import { CategoryService } from '../category/category.service';
import { noticeProjection } from '../notice/notice.projection';
import type { BulkRehearsalRequest } from './bulk.dto';
import type { BulkRunView } from './bulk.view';
import { BulkService } from './bulk.service';
import { BulkWorker } from './bulk-worker';

const kari = anActor();
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead', clearances: ['protection-7'] });
const dueOn = localDate('2026-12-01');

describe('a step with many people', () => {
  let database: FreshDatabase;
  let worker: BulkWorker;
  let bulk: BulkService;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    for (const projection of [taskHandoverProjection, caseloadProjection, noticeProjection]) database.unitOfWork.register(projection);
    worker = new BulkWorker(database.unitOfWork, new AccessLog(database.dataSource), new Jobs());
    bulk = new BulkService(database.unitOfWork, worker, new AccessLog(database.dataSource));
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990001', 'Kari Veileder', 'adviser', '{0105}', '{}'), ('Z990002', 'Ola Veileder', 'adviser', '{0105}', '{}'),
        ('Z990003', 'Siv Moss', 'adviser', '{0104}', '{}'), ('Z990101', 'Liv Leder', 'team-lead', '{0105}', '{protection-7}')`,
    );
  });
  afterAll(() => database.drop());

  const people = async (count: number, overrides: Partial<PersonInSpec> = {}): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1) ids.push((await aPerson(database, overrides)).id);
    await database.unitOfWork.run(lead, (tx) => tx.asSystem(() => rewriteCases(tx, ids)));
    return ids;
  };
  const assign = (participantIds: readonly string[], adviserId = 'Z990002') => ({ action: 'assign', adviserId, participantIds }) as const;
  const started = async (
    request: Pick<BulkRehearsalRequest, keyof BulkRehearsalRequest>,
    expected: number,
    actor = kari,
  ): Promise<BulkRunView> => {
    const run = await bulk.start(actor, { ...request, expected });
    await worker.work();
    return bulk.one(actor, run.id);
  };
  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.catch((error: unknown) => error);
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${JSON.stringify(thrown)}`);
    return thrown;
  };
  const responsibleOf = async (id: string): Promise<unknown> =>
    (
      await database.asOwner<{ is: unknown }>(
        `select jsonb_build_array(a.responsible, r.adviser_name, r.since, c.responsible) as is from person_access a
         left join responsible_adviser r using (participant_id) left join caseload_row c using (participant_id) where participant_id = $1`,
        [id],
      )
    )[0]?.is;

  it('leaves a line with everybody whom words find, and one without anybody when they find nobody', async () => {
    const [found] = await people(1, { givenName: 'Ordfunnet', familyName: 'Søkesen' });
    const lines = (): Promise<readonly unknown[]> =>
      database.asOwner(
        `select route, outcome, participant_ids as people, l::text ~* 'ordfunn' as words from access_log l
         where route like 'POST /api/caseload/bulk%' order by id`,
      );
    const told = async (deed: () => Promise<unknown>): Promise<unknown> => {
      const before = (await lines()).length;
      await deed().catch(() => undefined);
      return (await lines()).slice(before);
    };
    const asked = (text: string) => ({ action: 'categorise', category: 'circle', matching: { scope: 'office', text } }) as const;
    const line = { outcome: 'shown', words: false };
    expect(await told(() => bulk.rehearse(kari, asked('Ordfunnet')))).toEqual([
      { ...line, route: 'POST /api/caseload/bulk/rehearsal', people: [found] },
    ]);
    expect(await told(() => bulk.rehearse(kari, asked('Ordfunnen')))).toEqual([
      { ...line, route: 'POST /api/caseload/bulk/rehearsal', people: [] },
    ]);
    const start = { ...line, route: 'POST /api/caseload/bulk' };
    expect(await told(() => bulk.start(kari, { ...asked('Ordfunnet'), expected: 2 }))).toEqual([{ ...start, people: [found] }]);
    expect(await told(() => bulk.start(kari, { ...asked('Ordfunnen'), expected: 1 }))).toEqual([{ ...start, people: [] }]);
  });

  it('is told before it is done: how many can, how many cannot and why, and nothing is changed', async () => {
    const free = await people(2);
    const had = await people(1, { responsible: 'Z990002' });
    const protectedOnes = await people(1, { protection: 'protected' });
    const rehearsal = await bulk.rehearse(lead, assign([...free, ...had, ...protectedOnes]));
    expect(rehearsal).toMatchObject({ people: 4, ready: 2, unchanged: 1, refused: 1, unseen: 0 });
    expect(rehearsal.items.map(({ participantId, reason }) => [participantId, reason]).sort()).toEqual(
      [
        [had[0], 'has-already'],
        [protectedOnes[0], 'adviser-cannot-see'],
      ].sort(),
    );
    expect(await responsibleOf(free[0] ?? '')).toEqual([null, null, null, null]);
  });

  it('counts those whom the actor does not see, and never names them', async () => {
    const [seen = ''] = await people(1);
    const [hidden = ''] = await people(1, { protection: 'protected' });
    const [elsewhere = ''] = await people(1, { office: '0312' });
    const rehearsal = await bulk.rehearse(kari, assign([seen, hidden, elsewhere]));
    expect(rehearsal).toMatchObject({ people: 1, ready: 1, unseen: 2, items: [] });
    expect((await problemOf(bulk.rehearse(kari, assign([hidden])))).kind.code).toBe('caseload/nobody-chosen');
  });

  it('is done with each, tells what became of them, and writes who was changed into the access log', async () => {
    const ids = await people(60);
    const [first = ''] = ids;
    const run = await started(assign(ids), 60);
    expect(run).toMatchObject({ state: 'done', people: 60, adviserName: 'Ola Veileder', counts: [{ outcome: 'done', count: 60 }] });
    expect(await responsibleOf(first)).toEqual(['Z990002', 'Ola Veileder', '2026-11-21', 'Z990002']);
    expect((await bulk.people(kari, run.id)).items).toHaveLength(60);
    const [log] = await database.asOwner(
      `select actor_id, outcome from access_log where $1 = any (participant_ids) and route = 'POST /api/caseload/bulk'`,
      [first],
    );
    expect(log).toEqual({ actor_id: 'Z990001', outcome: 'changed' });
  });

  it('is done with everybody a list shows, and asks anew when the list has changed meanwhile', async () => {
    await people(3, { office: '0105', responsible: 'Z990077' });
    const matching = { scope: 'office', filter: [], adviser: 'Z990077' } as const;
    const request = { action: 'assign', adviserId: 'Z990002', matching } as const;
    expect(await bulk.rehearse(lead, request)).toMatchObject({ people: 3, ready: 3 });
    const { kind, details } = await problemOf(bulk.start(lead, { ...request, expected: 2 }));
    expect([kind.code, details.extension]).toEqual(['caseload/selection-changed', { people: 3 }]);
    expect(await started(request, 3, lead)).toMatchObject({ counts: [{ outcome: 'done', count: 3 }] });
    expect((await problemOf(bulk.rehearse(lead, request))).kind.code).toBe('caseload/nobody-chosen');
  });

  it('leaves alone whoever has been hidden or given to the same adviser since it was started', async () => {
    const [moved = '', hidden = '', given = ''] = await people(3);
    const run = await bulk.start(kari, { ...assign([moved, hidden, given]), expected: 3 });
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [hidden]);
    await database.asOwner(`update person_access set responsible = 'Z990002' where participant_id = $1`, [given]);
    await worker.work();
    expect((await bulk.one(kari, run.id)).counts).toEqual([
      { outcome: 'done', count: 1 },
      { outcome: 'refused', count: 1 },
      { outcome: 'unchanged', count: 1 },
    ]);
    expect((await bulk.people(kari, run.id)).items.map(({ participantId }) => participantId).sort()).toEqual([moved, given].sort());
    await expect(bulk.one(anActor({ id: 'Z990002' }), run.id)).rejects.toThrow('not-found');
  });

  it('is done by a substitute with the people of who is away as with the own, and back; a reason is asked about others alone', async () => {
    const siri = anActor({ id: 'Z990004', name: 'Siri Vikar' });
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values ('Z990004', 'Siri Vikar', 'adviser', '{0105}', '{}')`,
    );
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990005', 'Alf Borte', 'Z990004', 'Siri Vikar', '{0105}', '2026-11-21', '2026-11-25', now(), 'Z990101', 'Liv')`,
    );
    const ofAway = await people(2, { responsible: 'Z990005' });
    const [others = ''] = await people(1, { responsible: 'Z990002' });
    const { kind, details } = await problemOf(bulk.rehearse(siri, assign([...ofAway, others], 'Z990001')));
    expect([kind.code, JSON.stringify(details.extension)]).toEqual(['access/reason-asked', expect.stringContaining(others)]);
    for (const id of ofAway) expect(JSON.stringify(details.extension)).not.toContain(id);
    expect(await bulk.rehearse(siri, assign(ofAway, 'Z990001'))).toMatchObject({ ready: 2, unseen: 0 });
    const reminded = await started({ action: 'remind', title: 'Ring', dueOn, participantIds: ofAway }, 2, siri);
    expect(reminded.counts).toEqual([{ outcome: 'done', count: 2 }]);
    const run = await started(assign(ofAway, 'Z990001'), 2, siri);
    expect(run.counts).toEqual([{ outcome: 'done', count: 2 }]);
    await bulk.undo(siri, run.id);
    await worker.work();
    expect((await bulk.one(siri, run.id)).counts).toEqual([{ outcome: 'undone', count: 2 }]);
    expect((await responsibleOf(ofAway[0] ?? '')) as readonly unknown[]).toContain('Z990005');
  });

  it('is undone as a whole with the day each had their adviser from; whom somebody has changed since stays', async () => {
    const [back = '', changed = ''] = await people(2, { responsible: 'Z990001' });
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, 'Z990001', 'Kari Veileder', '2026-03-01')`,
      [back],
    );
    const [nobodys = ''] = await people(1);
    const run = await started(assign([back, changed, nobodys]), 3);
    await started(assign([changed], 'Z990001'), 1, lead);
    await bulk.undo(kari, run.id);
    expect((await bulk.undo(kari, run.id)).state).toBe('undoing');
    await worker.work();
    const after = await bulk.one(kari, run.id);
    expect([after.state, after.counts]).toEqual([
      'undone',
      [
        { outcome: 'kept', count: 1 },
        { outcome: 'undone', count: 2 },
      ],
    ]);
    expect(await responsibleOf(back)).toEqual(['Z990001', 'Kari Veileder', '2026-03-01', 'Z990001']);
    expect(await responsibleOf(nobodys)).toEqual([null, null, null, null]);
    expect(await responsibleOf(changed)).toEqual(['Z990001', 'Kari Veileder', '2026-11-21', 'Z990001']);
  });

  it('leaves the colleague no unread notice of somebody who was taken back, and what was read stands', async () => {
    const [unread = '', read = '', kept = ''] = await people(3);
    const run = await started(assign([unread, read]), 2);
    await started(assign([kept]), 1);
    const noticed = async () =>
      (
        await database.asOwner<{ id: string }>(
          `select participant_id as id from notice where receiver = 'Z990002' and kind = 'assigned' and participant_id = any ($1)`,
          [[unread, read, kept]],
        )
      )
        .map(({ id }) => id)
        .toSorted();
    expect(await noticed()).toEqual([unread, read, kept].toSorted());
    await database.asOwner('update notice set read_at = $2 where participant_id = $1', [read, database.clock.now()]);
    await bulk.undo(kari, run.id);
    await worker.work();
    expect(await noticed()).toEqual([read, kept].toSorted());
  });

  it('lets the open tasks of whoever had them follow, says how many, and gives back those that nobody has changed since', async () => {
    const [first = '', second = ''] = await people(2, { responsible: 'Z990001' });
    const task = (participantId: string, title: string, responsible: string, circle: 'team' | 'own' = 'team') =>
      database.asOwner(
        `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
         values ($1, $2, $3, '2026-12-01', $4, 'Den som hadde den', now(), $4, 'Den som hadde den')`,
        [participantId, circle, title, responsible],
      );
    await task(first, 'Ring arbeidsgiveren', 'Z990001');
    await task(first, 'Skriv til rektor', 'Z990001');
    await task(first, 'Husk sommerferien', 'Z990001', 'own');
    await task(first, 'Sjekk regningen', 'Z990101');
    await task(second, 'Alt i hendene på den nye', 'Z990002');
    const holders = async (): Promise<unknown> =>
      Object.fromEntries(
        (
          await database.asOwner<{ title: string; responsible: string }>(
            'select title, responsible from follow_up_task where participant_id = any ($1)',
            [[first, second]],
          )
        ).map(({ title, responsible }) => [title, responsible]),
      );
    const before = await holders();

    expect(await bulk.rehearse(kari, assign([first, second]))).toMatchObject({ ready: 2, tasks: 2 });
    const run = await started(assign([first, second]), 2);
    expect(await holders()).toEqual({ ...(before as object), 'Ring arbeidsgiveren': 'Z990002', 'Skriv til rektor': 'Z990002' });
    // The queue goes by it: two are the new adviser's to do, one is the colleague's as before
    const queue = await database.asOwner<{ holder: string }>(
      `select holder from caseload_deadline where participant_id = $1 and kind = 'plan.task' order by holder`,
      [first],
    );
    expect(queue.map(({ holder }) => holder)).toEqual(['Z990002', 'Z990002', 'Z990101']);
    const told = await database.asOwner(`select payload from domain_event where name = 'plan.tasks-handed-over' and participant_id = $1`, [
      first,
    ]);
    expect(told).toEqual([{ payload: { count: 2 } }]);

    await database.asOwner(`update follow_up_task set title = 'Ring arbeidsgiveren i dag' where title = 'Ring arbeidsgiveren'`);
    await bulk.undo(kari, run.id);
    await worker.work();
    expect(await holders()).toEqual({
      'Ring arbeidsgiveren i dag': 'Z990002',
      'Skriv til rektor': 'Z990001',
      'Husk sommerferien': 'Z990001',
      'Sjekk regningen': 'Z990101',
      'Alt i hendene på den nye': 'Z990002',
    });
  });

  it('can be undone for an hour', async () => {
    const run = await started(assign(await people(1)), 1);
    database.clock.set('2026-11-21', '12:01:00');
    expect((await problemOf(bulk.undo(kari, run.id))).kind.code).toBe('caseload/undo-too-late');
    database.clock.set('2026-11-21');
  });

  it('is started once for a command sent twice, and a second beside it is told of the first', async () => {
    const ids = await people(2);
    const twice = () =>
      withRequestContext({ requestId: 'r', language: 'nb', command: { key: 'k1', requestHash: 'h' } }, () =>
        bulk.start(kari, { ...assign(ids), expected: 2 }),
      );
    const [one, same] = await Promise.all([twice(), twice()]);
    expect(same.id).toBe(one.id);
    const own = await problemOf(bulk.start(kari, { ...assign(ids, 'Z990101'), expected: 2 }));
    expect([own.kind.code, own.details.extension]).toEqual(['caseload/already-running', { runId: one.id }]);
    const other = await problemOf(bulk.start(lead, { ...assign(ids), expected: 2 }));
    expect([other.details.values, other.details.extension]).toEqual([{ name: 'Kari Veileder' }, {}]);
    await Promise.all([worker.work(), worker.work()]);
    expect((await bulk.one(kari, one.id)).counts).toEqual([{ outcome: 'done', count: 2 }]);
    const assigned = await database.asOwner(
      `select 1 from domain_event where name = 'participant.assigned' and participant_id = any ($1)`,
      [ids],
    );
    expect(assigned).toHaveLength(2);
  });

  it('writes a reminder for each, for nobody else, and takes back those that nobody has written on', async () => {
    const ids = await people(2);
    const request = { action: 'remind', title: ' Ring om høsten ', dueOn, participantIds: ids } as const;
    const run = await started(request, 2);
    const reminders = () =>
      database.asOwner<{ id: string }>(
        'select id, title, circle, responsible from follow_up_task where participant_id = any ($1) order by id',
        [ids],
      );
    expect(await reminders()).toMatchObject([0, 1].map(() => ({ title: 'Ring om høsten', circle: 'own', responsible: 'Z990001' })));
    expect(await bulk.rehearse(kari, request)).toMatchObject({ ready: 0, unchanged: 2 });
    // The list shows the first to come, to whom it belongs alone
    await database.asOwner(`insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
      values ('${ids[0] ?? ''}', 'own', 'Ring om jula', '2028-12-01', 'Z990001', 'Kari', now(), 'Z990001', 'Kari')`);
    const categories = new CategoryService(database.unitOfWork);
    const marks = (await categories.marks(kari, ids)).items;
    expect(marks.map(({ participantId }) => participantId).toSorted()).toEqual(ids.toSorted());
    for (const { reminder } of marks) expect(reminder).toEqual({ dueOn, title: 'Ring om høsten' });
    expect((await categories.marks(lead, ids)).items).toEqual([]);
    await database.asOwner(`delete from follow_up_task where title = 'Ring om jula'`);
    const [written] = await reminders();
    await database.asOwner(`update follow_up_task set title = 'Ring snart' where id = $1`, [written?.id]);
    await bulk.undo(kari, run.id);
    await worker.work();
    expect(await reminders()).toMatchObject([{ title: 'Ring snart' }]);
  });

  it('marks people for the actor alone, and gives the former mark back', async () => {
    const ids = await people(2);
    const categories = new CategoryService(database.unitOfWork);
    const mark = (category: 'circle' | 'square') => ({ action: 'categorise', category, participantIds: ids }) as const;
    await started(mark('circle'), 2);
    const run = await started(mark('square'), 2);
    expect((await categories.marks(kari, ids)).items.map(({ category }) => category)).toEqual(['square', 'square']);
    expect((await categories.marks(lead, ids)).items).toEqual([]);
    await bulk.undo(kari, run.id);
    await worker.work();
    expect((await categories.marks(kari, ids)).items.map(({ category }) => category)).toEqual(['circle', 'circle']);
    const found = async (detail: string) => {
      const { items } = await new CaseloadService(database.unitOfWork).page(kari, 'office', { detail: [detail], size: 100 });
      return items.map(({ participantId }) => participantId);
    };
    expect((await found('category:circle')).sort()).toEqual([...ids].sort());
    expect(await found('category:square')).toEqual([]);
    expect((await found('category:missing')).filter((id) => ids.includes(id))).toEqual([]);
    await started({ action: 'categorise', participantIds: ids }, 2);
    expect((await categories.marks(kari, ids)).items).toEqual([]);
  });

  it('keeps the words for a category to their adviser, and refuses what cannot be one', async () => {
    const categories = new CategoryService(database.unitOfWork);
    expect((await categories.name(kari, 'triangle', ' Ring i dag ')).items).toEqual([{ category: 'triangle', words: 'Ring i dag' }]);
    expect((await categories.words(lead)).items).toEqual([]);
    expect((await problemOf(categories.name(kari, 'circle', '01019012345'))).details.errors).toMatchObject([{ field: 'words' }]);
    expect((await categories.name(kari, 'triangle', '')).items).toEqual([]);
  });

  it.each([
    ['an adviser who is not named', { action: 'assign', participantIds: ['00000000-0000-7000-8000-000000000001'] }, 'adviserId'],
    ['a reminder without words', { action: 'remind', title: ' ', dueOn, participantIds: ['x'] }, 'title'],
    ['a reminder without a day', { action: 'remind', title: 'Ring', participantIds: ['x'] }, 'dueOn'],
    [
      'a reminder of a day that has passed',
      { action: 'remind', title: 'Ring', dueOn: localDate('2020-01-01'), participantIds: ['x'] },
      'dueOn',
    ],
    ['a reminder in a hundred years', { action: 'remind', title: 'Ring', dueOn: localDate('2126-01-01'), participantIds: ['x'] }, 'dueOn'],
    ['nobody and no list', { action: 'categorise' }, 'participantIds'],
    ['people and a list', { action: 'categorise', participantIds: ['x'], matching: { scope: 'mine' } }, 'participantIds'],
  ] as const)('refuses %s at its field', async (_case, request, field) => {
    expect((await problemOf(bulk.rehearse(kari, request))).details.errors?.map((each) => each.field)).toContain(field);
  });
});
