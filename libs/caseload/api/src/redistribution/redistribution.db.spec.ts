import { Jobs, Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog, StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { usualWeights, weightKinds } from '@fotfeste/caseload/domain';
import { BulkService } from '../bulk/bulk.service';
import { BulkWorker } from '../bulk/bulk-worker';
import { caseloadProjection, rewriteCases } from '../caseload.projection';
import { TeamService } from '../team/team.service';
import type { RedistributionRequest } from './redistribution.dto';
import type { CaseMoveView } from './redistribution.view';
import { RedistributionService } from './redistribution.service';

const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead', clearances: ['protection-7'] });
const ask: Pick<RedistributionRequest, keyof RedistributionRequest> = {
  ...{ office: '0105', whose: 'adviser', adviserId: 'Z990001' },
  ...{ receivers: ['Z990002', 'Z990003'], rule: 'load', relations: 'kept' },
};
const { adviserId: _adviserId, ...unsaid } = ask;

describe('sharing the cases of an office', () => {
  let database: FreshDatabase;
  let worker: BulkWorker;
  let sharing: RedistributionService;
  let own: readonly string[];
  let hidden: readonly string[];
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    database.unitOfWork.register(caseloadProjection);
    worker = new BulkWorker(database.unitOfWork, new AccessLog(database.dataSource), new Jobs());
    sharing = new RedistributionService(database.unitOfWork, worker);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990001', 'Kari Slutter', 'adviser', '{0105}', '{}'), ('Z990002', 'Ola Veileder', 'adviser', '{0105}', '{}'),
        ('Z990003', 'Siv Veileder', 'adviser', '{0105}', '{protection-7}'), ('Z990004', 'Moss', 'adviser', '{0104}', '{}'),
        ('Z990101', 'Liv Leder', 'team-lead', '{0105}', '{protection-7}')`,
    );
    own = await people(4, { responsible: 'Z990001' });
    hidden = await people(1, { responsible: 'Z990001', protection: 'protected' });
    await people(1, { responsible: 'Z990001', protection: 'strictly-protected' });
    await people(2, { responsible: 'Z990002' });
    await people(1, { responsible: 'Z990001', office: '0104' });
  });
  afterAll(() => database.drop());

  const people = async (count: number, overrides: Partial<PersonInSpec>): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1) ids.push((await aPerson(database, overrides)).id);
    await database.unitOfWork.run(lead, (tx) => tx.asSystem(() => rewriteCases(tx, ids)));
    return ids;
  };
  const movesOf = (items: readonly CaseMoveView[]) =>
    items.flatMap(({ participantId, from, to }) => (to ? [{ participantId, to, ...(from && { from }) }] : []));
  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.catch((error: unknown) => error);
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${JSON.stringify(thrown)}`);
    return thrown;
  };

  it('is simulated by what each case weighs, and a protected person goes only to whoever may see them', async () => {
    const { items, cases, advisers } = await sharing.simulate(lead, ask);
    expect(cases).toBe(5);
    expect(advisers.map(({ name, takesPart, people: has, weight }) => [name, takesPart, has, weight])).toEqual([
      ['Kari Slutter', false, 5, 15],
      ['Ola Veileder', true, 2, 6],
      ['Siv Veileder', true, 0, 0],
    ]);
    expect(items.map(({ to }) => to).sort()).toEqual(['Z990002', 'Z990003', 'Z990003', 'Z990003', 'Z990003'].sort());
    expect(items.find(({ participantId }) => participantId === hidden[0])).toMatchObject({ to: 'Z990003', seenBy: ['Z990003'] });
    expect(await sharing.simulate(lead, ask)).toEqual({ items, cases, advisers });
  });

  it('says how many open tasks go along with each, not what others are to do', async () => {
    const [first = ''] = own;
    for (const responsible of ['Z990001', 'Z990001', 'Z990002'])
      await database.asOwner(
        `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
         values ($1, 'team', 'Ring', '2026-12-01', $2, 'Veileder', now(), $2, 'Veileder')`,
        [first, responsible],
      );
    const { items } = await sharing.simulate(lead, ask);
    expect(items.map(({ participantId, tasks }) => [participantId === first, tasks]).filter(([, tasks]) => tasks !== 0)).toEqual([
      [true, 2],
    ]);
    await database.asOwner('delete from follow_up_task');
  });

  it('leaves with their adviser those whom nobody who takes part may see', async () => {
    const { items } = await sharing.simulate(lead, { ...ask, receivers: ['Z990002'] });
    expect(items.find(({ participantId }) => participantId === hidden[0])).not.toHaveProperty('to');
    expect(movesOf(items)).toHaveLength(4);
  });

  it.each([
    ['an office that is not the lead’s', { ...ask, office: '0104', receivers: ['Z990004'] }, 'office'],
    ['one adviser’s cases without saying whose', { ...unsaid }, 'adviserId'],
    ['nobody to take over', { ...ask, receivers: [] }, 'receivers'],
    ['somebody of another office', { ...ask, receivers: ['Z990002', 'Z990004'] }, 'receivers'],
  ] as const)('is refused for %s', async (_case, changed, field) => {
    const { details } = await problemOf(sharing.simulate(lead, { ...unsaid, ...changed }));
    expect(details.errors?.map((each) => each.field)).toContain(field);
  });

  it('weighs by what the office has set, by version, in whole points', async () => {
    const { version, weights } = await sharing.weights(lead, '0105');
    expect([version, weights]).toEqual([0, weightKinds.map((kind) => ({ kind, weight: usualWeights[kind] }))]);
    const heavier = weights.map(({ kind, weight }) => ({ kind, weight: kind === 'without-decision' ? 5 : weight }));
    expect((await sharing.setWeights(lead, '0105', { weights: heavier }, 0)).version).toBe(1);
    expect((await problemOf(sharing.setWeights(lead, '0105', { weights }, 0))).kind.status).toBe(412);
    const { items } = await new TeamService(database.unitOfWork).team(lead, '0105');
    expect(items.map(({ adviserId, weight }) => [adviserId, weight])).toEqual([
      ['Z990001', 30],
      ['Z990002', 12],
      ['Z990003', 0],
    ]);
    expect((await sharing.setWeights(lead, '0105', { weights }, 1)).version).toBe(2);
    const wrong = await problemOf(sharing.setWeights(lead, '0105', { weights: [{ kind: 'new', weight: 1.5 }] }, 2));
    expect(wrong.details.errors?.map(({ field }) => field)).toContain('weights.new');
    expect((await problemOf(sharing.weights(lead, '0104'))).details.errors).toMatchObject([{ field: 'office' }]);
  });

  it('is carried out with a note for whoever takes over, and undone with it; started twice, it changes nothing more', async () => {
    const moves = movesOf((await sharing.simulate(lead, ask)).items);
    const run = await sharing.carryOut(lead, { moves, note: ' Ring meg om noe er uklart ' });
    expect((await problemOf(sharing.carryOut(lead, { moves }))).details.extension).toEqual({ runId: run.id });
    await worker.work();
    const bulk = new BulkService(database.unitOfWork, worker, new AccessLog(database.dataSource));
    expect((await bulk.one(lead, run.id)).counts).toEqual([{ outcome: 'done', count: 5 }]);
    const notes = () =>
      database.asOwner<{ responsible: string }>('select title, circle, due_on::text as due, responsible from follow_up_task');
    expect((await notes())[0]).toMatchObject({ title: 'Ring meg om noe er uklart', circle: 'team', due: '2026-12-05' });
    expect((await notes()).map(({ responsible }) => responsible).sort()).toEqual(moves.map(({ to }) => to).sort());

    const again = await sharing.carryOut(lead, { moves });
    await worker.work();
    expect((await bulk.one(lead, again.id)).counts).toEqual([{ outcome: 'unchanged', count: 5 }]);

    await bulk.undo(lead, run.id);
    await worker.work();
    expect((await bulk.one(lead, run.id)).counts).toEqual([{ outcome: 'undone', count: 5 }]);
    expect(await notes()).toEqual([]);
    expect((await sharing.simulate(lead, ask)).cases).toBe(5);
  });

  it('is begun once by two who start it at the same moment, and the other is told whose it is', async () => {
    const other = anActor({ id: 'Z990102', name: 'Per Leder', role: 'team-lead', clearances: ['protection-7'] });
    const moves = movesOf((await sharing.simulate(lead, ask)).items);
    const both = await Promise.allSettled([lead, other, lead].map((actor) => sharing.carryOut(actor, { moves })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const [begun] = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    for (const each of both)
      if (each.status === 'rejected')
        expect(each.reason).toMatchObject({
          kind: { status: 409, code: 'caseload/already-running' },
          details: { values: { name: begun?.startedByName } },
        });
    await database.asOwner(`delete from bulk_item where run_id = $1`, [begun?.id]);
    await database.asOwner(`delete from bulk_run where id = $1`, [begun?.id]);
  });

  it('leaves whoever has got another adviser since the simulation', async () => {
    const [first = ''] = own;
    const moves = movesOf((await sharing.simulate(lead, ask)).items);
    await database.asOwner(`update person_access set responsible = 'Z990101' where participant_id = $1`, [first]);
    const run = await sharing.carryOut(lead, { moves });
    await worker.work();
    const { items } = await new BulkService(database.unitOfWork, worker, new AccessLog(database.dataSource)).people(lead, run.id);
    expect(items.find(({ participantId }) => participantId === first)).toMatchObject({ outcome: 'refused', reason: 'changed-meanwhile' });
  });
});
