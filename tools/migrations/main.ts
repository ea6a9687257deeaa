/**
 * Built to `dist/apps/api/migrations.js`: takes a filled database back to nothing and forth again, migration by migration. Each one is undone,
 * done and undone again; whatever stood before it was made must be the same after each. Needs the owner, who changes, and a superuser, who looks.
 */
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropEarlier, makeEarlier, migrations } from '@fotfeste/shared/database';
import { type Holdings, holdings, lost } from './holdings';
import { oneWay } from './one-way';
import { shapeOf } from './shape';

const { OWNER_DATABASE_URL: ownerUrl, SUPERUSER_DATABASE_URL: superuserUrl } = process.env;
const appRole = 'fotfeste_app';
if (!ownerUrl || !superuserUrl) throw new Error('OWNER_DATABASE_URL and SUPERUSER_DATABASE_URL are missing');

const owner = await new DataSource({
  type: 'postgres',
  url: ownerUrl,
  extra: { max: 1, options: `-c fotfeste.app_role=${appRole}` },
}).initialize();
const looker = await new DataSource({ type: 'postgres', url: superuserUrl, extra: { max: 1 } }).initialize();
const runner = owner.createQueryRunner();
const look = (): Promise<Holdings> => holdings(looker);
const faults: string[] = [];
const steps: readonly MigrationInterface[] = migrations.map((Step) => new Step());

await runner.query(dropEarlier);
const newest = await shapeOf(looker);
const shapes = new Map<MigrationInterface, readonly string[]>();
let above = await look();
for (const step of steps.toReversed()) {
  const shapeAbove = await shapeOf(looker);
  shapes.set(step, shapeAbove);
  if (!(await done(step, 'down'))) break;
  const below = await look();
  note(step, 'back', lost(above, below));
  if (!(await done(step, 'up'))) break;
  note(step, 'forth', lost(below, await look()));
  const differing = differingLines(shapeAbove, await shapeOf(looker));
  if (differing.length > 0) faults.push(`${step.name ?? ''} forth: ${differing.slice(0, 4).join('; ')}`);
  if (!(await done(step, 'down'))) break;
  above = await look();
}
if (faults.length === 0) {
  for (const step of steps) if (!(await done(step, 'up'))) break;
  const differing = differingLines(newest, await shapeOf(looker));
  if (differing.length > 0) faults.push(`all the way forth: ${differing.slice(0, 8).join('; ')}`);
}
await runner.release();
await makeEarlier(owner, appRole).catch((error: unknown) => faults.push(`the views of earlier days: ${String(error)}`));
await Promise.all([owner.destroy(), looker.destroy()]);

for (const fault of faults) console.log(`broken: ${fault}`);
console.log(`${shapes.size} of ${steps.length} migrations undone, done and undone again with data in them; ${faults.length} broken`);
process.exit(faults.length === 0 ? 0 : 1);

async function done(step: MigrationInterface, way: 'up' | 'down'): Promise<boolean> {
  const failure = await inTransaction(runner, () => step[way](runner));
  if (failure) faults.push(`${step.name ?? ''} ${way}: ${failure}`);
  return !failure;
}

function note(step: MigrationInterface, way: 'back' | 'forth', losses: readonly string[]): void {
  const { why } =
    oneWay.find((known) => known.migration === step.name && known.way === way && losses.every((loss) => known.tables.test(loss))) ?? {};
  if (losses.length > 0 && why !== undefined) console.log(`${step.name ?? ''} ${way}: ${losses.join('; ')}. One-way: ${why}`);
  else if (losses.length > 0) faults.push(`${step.name ?? ''} ${way}: ${losses.slice(0, 6).join('; ')}`);
}

async function inTransaction(query: QueryRunner, work: () => Promise<void>): Promise<string | undefined> {
  await query.startTransaction();
  try {
    await work();
    await query.commitTransaction();
    return undefined;
  } catch (error) {
    await query.rollbackTransaction();
    return `${error instanceof Error ? error.message : String(error)} ${detailOf(error)}`.trim();
  }
}

/** What PostgreSQL adds, such as what depends on a table. */
function detailOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : '';
}

function differingLines(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const [had, has] = [new Set(wanted), new Set(found)];
  return [
    ...wanted.filter((line) => !has.has(line)).map((line) => `missing ${line}`),
    ...found.filter((line) => !had.has(line)).map((line) => `new ${line}`),
  ];
}
