import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Clock, UnitOfWork } from '@fotfeste/shared/api';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';
import { rebuildCaseload, verifyCaseload, type Progress } from '@fotfeste/caseload/api';
import { rebuildProviderLists } from '@fotfeste/participation/api';

const shownDifferences = 50;

const { OWNER_DATABASE_URL: url } = process.env;
if (!url) throw new Error('OWNER_DATABASE_URL is missing: the address of the database as its owner');
const dataSource = await new DataSource({ type: 'postgres', url, entities: [PlanActivityRow], extra: { max: 2 } }).initialize();
const unitOfWork = new UnitOfWork(dataSource, new Clock());
const began = Date.now();
try {
  switch (process.argv[2]) {
    case 'rebuild':
      await rebuild();
      break;
    case 'verify':
      process.exitCode = await verify();
      break;
    default:
      console.error('Use: npm run caseload -- rebuild | verify');
      process.exitCode = 1;
  }
} finally {
  await dataSource.destroy();
}

async function rebuild(): Promise<void> {
  const people = await rebuildCaseload(unitOfWork, show);
  await rebuildProviderLists(unitOfWork);
  await dataSource.query('analyze caseload_row, caseload_deadline, provider_list_row');
  console.log(`Caseload rebuilt: ${String(people)} people in ${seconds()} s.`);
}

async function verify(): Promise<number> {
  const differences = await verifyCaseload(unitOfWork, show);
  for (const { participantId, column } of differences.slice(0, shownDifferences)) console.log(`${participantId}  ${column}`);
  if (differences.length > shownDifferences) console.log(`… and ${String(differences.length - shownDifferences)} more`);
  console.log(`Caseload verified in ${seconds()} s: ${String(differences.length)} differences.`);
  return differences.length === 0 ? 0 : 1;
}

function show({ done, total }: Progress): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} of ${String(total)} people${done >= total ? '\n' : ''}`);
}

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(1);
}
