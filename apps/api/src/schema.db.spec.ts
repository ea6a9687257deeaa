import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

describe('the schema', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is in the database what the rows say it is', async () => {
    const rows = served.app.get(DataSource).entityMetadatas.map(({ target }) => target as () => unknown);
    expect(rows.length).toBeGreaterThan(5);
    const checks = await database.asOwner<{ name: string }>(`select conname as name from pg_constraint where contype = 'c'`);
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: rows }).initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query).filter((query) => !dropsCheck(query, checks))).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});

/** Checks stand in the migrations alone: TypeORM does not know them from the rows and would drop them all. */
function dropsCheck(query: string, checks: readonly { readonly name: string }[]): boolean {
  return checks.some(({ name }) => query.endsWith(` DROP CONSTRAINT "${name}"`));
}
