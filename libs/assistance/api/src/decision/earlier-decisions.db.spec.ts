import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows, Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aSubmission, services } from '../testing';
import { EarlierDecisions } from './earlier-decisions.service';

const kari = anActor();
const [first, second, third] = [localDate('2026-09-01'), localDate('2026-10-01'), localDate('2026-11-21')];

describe('decisions of an earlier day', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
  });
  afterAll(() => database.drop());

  it('are those that had been made then, with the one that was in force', async () => {
    const { unitOfWork, clock } = database;
    const { submission } = services(database);
    const earlier = new EarlierDecisions(new Then(unitOfWork));
    clock.set(first);
    const { id: participantId } = await aPerson(database);
    const old = await submission.submit(kari, participantId, aSubmission());
    clock.set(second);
    const replacing = await submission.submit(kari, participantId, aSubmission());
    clock.set(third);

    const then = await earlier.list(kari, { participantId, asOf: localDate('2026-09-30') });
    expect([then.inForceId, then.items.map(({ id, status }) => [id, status])]).toEqual([old.id, [[old.id, 'decided']]]);
    const later = await earlier.list(kari, { participantId, asOf: second });
    expect(later.inForceId).toBe(replacing.id);
    expect(later.items.map(({ status }) => status).sort()).toEqual(['decided', 'replaced']);
  });
});
