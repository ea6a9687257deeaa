import { localDate, systemActor } from '@fotfeste/shared/kernel';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { outdatedReadModels } from '@fotfeste/shared/api';
import { caseloadModel } from '@fotfeste/caseload/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { readModels, rebuild, rebuildOutdated, withUpkeep } from './read-models';

describe('the lists of a database that was there before', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner('delete from read_model');
    await aPerson(database, { givenName: 'Kim', familyName: 'Berg', born: localDate('1990-02-03') });
  });
  afterAll(() => database.drop());

  const start = () => withUpkeep(database.ownerUrl, rebuildOutdated);
  const names = () => database.asOwner<{ name: string }>('select name from caseload_row');

  it('are made when nobody has made them before', async () => {
    expect(await names()).toEqual([]);
    expect(await start()).toEqual(['caseload', 'provider-list']);
    expect(await names()).toEqual([{ name: 'Berg, Kim' }]);
  });

  it('are left alone at the next start', async () => {
    await database.asOwner(`update caseload_row set name = 'Berg, Siv'`);
    expect(await start()).toEqual([]);
    expect(await names()).toEqual([{ name: 'Berg, Siv' }]);
  });

  it('are made again when a column has come to them, and only the list that got it', async () => {
    await database.asOwner('alter table caseload_deadline add column told_on date');
    expect(await start()).toEqual(['caseload']);
    expect(await names()).toEqual([{ name: 'Berg, Kim' }]);
  });

  it('are made again when a column holds another kind of value', async () => {
    await database.asOwner('alter table provider_list_row alter column measure type varchar');
    expect(await start()).toEqual(['provider-list']);
    expect(await start()).toEqual([]);
  });

  it('are made again when the same columns have come to mean something else', () =>
    withUpkeep(database.ownerUrl, async ({ dataSource }) => {
      const next = { ...caseloadModel, edition: caseloadModel.edition + 1 };
      expect(await outdatedReadModels(dataSource, [next])).toEqual([next]);
    }));

  it('stay outdated when making them fails half-way', () =>
    withUpkeep(database.ownerUrl, async (upkeep) => {
      const failing = { ...caseloadModel, name: 'half', rebuild: () => Promise.reject(new Error('out of room')) };
      await expect(rebuild(upkeep, [...readModels, failing], () => undefined)).rejects.toThrow('out of room');
      expect(await outdatedReadModels(upkeep.dataSource, [...readModels, failing])).toEqual([failing]);
    }));

  it('tell the requests of no form: only the owner reads it', async () => {
    const asked = database.unitOfWork.read(systemActor, (tx) => tx.query('select form from read_model'));
    await expect(asked).rejects.toThrow(/permission denied/);
  });
});
