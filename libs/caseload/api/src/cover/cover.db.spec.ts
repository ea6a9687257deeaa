import { smallestShown } from '@fotfeste/shared/kernel';
import { StaffMemberRow } from '@fotfeste/access/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { roomRows } from '@fotfeste/participation/api/testing';
import { caseloadProjection } from '../caseload.projection';
import { CoverService } from './cover.service';

const cleared = anActor({ id: 'Z990005', name: 'Kari Klarert', clearances: ['protection-7'] });
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead' });

describe('whom a substitute does not see', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    database.unitOfWork.register(caseloadProjection);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990005', 'Kari Klarert', 'adviser', '{0105}', '{protection-7}'), ('Z990002', 'Ola Vikar', 'adviser', '{0105}', '{}')`,
    );
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990005', 'Kari', 'Z990002', 'Ola', '{0105}', '2026-11-21', '2026-11-25', now(), 'Z990101', 'Liv')`,
    );
  });
  afterAll(() => database.drop());

  const someone = async (overrides: Partial<PersonInSpec> = {}): Promise<void> => {
    const { id } = await aPerson(database, { responsible: cleared.id, ...overrides });
    await database.unitOfWork.run(cleared, (tx) => tx.record({ name: 'spec.happened', participantId: id }));
  };
  const uncovered = async (actor: typeof lead) =>
    (await new CoverService(database.unitOfWork).uncovered(actor)).items.map(({ count }) => count ?? 'few');

  it('is told to who sees them too, as a number when they are many enough, and never to a lead from whom they are hidden', async () => {
    await someone();
    expect(await uncovered(cleared)).toEqual([]);
    await someone({ protection: 'protected' });
    expect([await uncovered(cleared), await uncovered(lead)]).toEqual([['few'], []]);
    for (let more = 1; more < smallestShown; more += 1) await someone({ protection: 'protected' });
    expect([await uncovered(cleared), await uncovered(lead)]).toEqual([[smallestShown], []]);
  });
});
