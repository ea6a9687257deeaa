import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { PreferenceRepository } from './preference.repository';
import { PreferenceService } from './preference.service';

const kari = anActor({ id: 'Z990001' });
const ola = anActor({ id: 'Z990002' });

describe('how somebody wants the product', () => {
  let database: FreshDatabase;
  let preferences: PreferenceService;

  beforeAll(async () => {
    database = await freshDatabase();
    preferences = new PreferenceService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  it('is kept for each alone, and one choice leaves the others as they were', async () => {
    expect(await preferences.keep(kari, { density: 'compact' })).toEqual({ density: 'compact' });
    expect(await preferences.keep(kari, { singleKeys: false })).toEqual({ density: 'compact', singleKeys: false });
    expect(await preferences.keep(ola, {})).toEqual({});
  });

  it('is nothing for somebody who has never chosen', async () => {
    const found = await database.unitOfWork.read(anActor({ id: 'Z990003' }), (tx) => tx.use(PreferenceRepository).find());
    expect(found).toBeUndefined();
  });

  it('cannot be read for somebody else', async () => {
    const others = await database.unitOfWork.read(ola, (tx) => tx.query('select 1 from user_preference where actor_id = $1', [kari.id]));
    expect(others).toEqual([]);
  });
});
