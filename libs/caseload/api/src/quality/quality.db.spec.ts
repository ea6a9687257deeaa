import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CaseloadService } from '../caseload.service';
import { QualityService } from './quality.service';

const kari = anActor({ id: 'Z990001' });

describe('what is missing or contradictory in cases', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    await stored('2026-11-20', { responsible: 'Z990001' });
    await stored('2026-11-21', { responsible: 'Z990001' });
    await stored('2026-11-20', { responsible: undefined });
    await stored('2026-11-20', { responsible: 'Z990001', protection: 'strictly-protected' });
  });
  afterAll(() => database.drop());

  /** Somebody in a measure that ends on a day, with a goal and a talk. */
  async function stored(to: string, overrides: Parameters<typeof aPerson>[1]): Promise<void> {
    const { id } = await aPerson(database, overrides);
    await database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, responsible, name, born, follow_up_from, participation_id,
         participation_status, participation_phase, measure, participation_from, participation_to, goal_on, last_contact_on)
       select participant_id, office, protection, shielded, responsible, 'Prøve', '1990-01-01', '2026-01-05', uuidv7(),
         'participating', 'running', 'ARBEIDSTRENING', '2026-05-01', $2, '2026-02-01', '2026-11-01'
       from person_access where participant_id = $1`,
      [id, to],
    );
  }

  const inbox = async (scope: 'mine' | 'office') => {
    const { items, people } = await new QualityService(database.unitOfWork).inbox(kari, scope);
    return { people, items };
  };

  it('is counted among those the adviser sees, and a measure that ends today has not been forgotten', async () => {
    const { items, people } = await inbox('mine');
    expect(people).toBe(2);
    expect(items.map(({ check, count }) => [check, count])).toEqual([['runs-past-end', 1]]);
  });

  it('is told for the office too, and the list it leads to has as many', async () => {
    const { items } = await inbox('office');
    expect(items.map(({ check, count }) => [check, count])).toEqual([
      ['runs-past-end', 2],
      ['unassigned', 1],
    ]);
    const caseload = new CaseloadService(database.unitOfWork);
    for (const { count, filter, detail } of items) expect((await caseload.page(kari, 'office', { filter, detail })).total).toBe(count);
  });
});
