import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refuseToPassWalls } from './walls-passed';

describe('the role that answers requests', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is one that the walls stand before', async () => {
    await expect(refuseToPassWalls(database.dataSource)).resolves.toBeUndefined();
  });

  it('is never the owner of the tables, who passes them', async () => {
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    await expect(refuseToPassWalls(owner)).rejects.toThrow('is not stopped by row-level security');
    await owner.destroy();
  });
});
