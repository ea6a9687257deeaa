import { DataSource } from 'typeorm';
import { PgBoss } from 'pg-boss';
import { dropEarlier, earlierSchema, makeEarlier } from './earlier';
import { migrations } from './migrations';

/** Name of the schema the job queue lives in. The owner makes it; the app role only uses it. */
export const jobSchema = 'job';

/** Options of {@link migrate}: the owner's address, the role requests run as, and the queues that jobs need. */
export interface MigrateOptions {
  readonly ownerUrl: string;
  readonly appRole: string;
  readonly queues: readonly string[];
}

/** Brings the database to the newest schema as its owner, and gives the app role exactly what it needs. Safe to repeat. */
export async function migrate({ ownerUrl, appRole, queues }: MigrateOptions): Promise<readonly string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migration',
    extra: { max: 1, options: `-c fotfeste.app_role=${appRole}` },
  });
  await dataSource.initialize();
  try {
    const hasNew = await dataSource.showMigrations();
    if (hasNew) await dataSource.query(dropEarlier);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    if (hasNew || !(await hasEarlier(dataSource))) await makeEarlier(dataSource, appRole);
    await prepareJobs(ownerUrl, queues);
    await dataSource.query(grantsOnJobs(appRole));
    return done.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** Not in a database whose migrations are older than the views, nor after a start that was cut off between the two. */
async function hasEarlier(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ has: boolean }[]>('select to_regnamespace($1) is not null as has', [earlierSchema]);
  return row?.has ?? false;
}

async function prepareJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
}

function grantsOnJobs(appRole: string): string {
  return `
    grant usage on schema ${jobSchema} to "${appRole}";
    grant select, insert, update, delete on all tables in schema ${jobSchema} to "${appRole}";
    grant usage on all sequences in schema ${jobSchema} to "${appRole}";
    grant execute on all functions in schema ${jobSchema} to "${appRole}";`;
}
