import 'reflect-metadata';
import type { Progress } from '@fotfeste/shared/api';
import { caseloadModel, verifyCaseload } from '@fotfeste/caseload/api';
import { verifyPlaces } from '@fotfeste/participation/api';
import { readModels, rebuild, withUpkeep, type Upkeep } from './read-models';

const shownDifferences = 50;

const { OWNER_DATABASE_URL: url } = process.env;
if (!url) throw new Error('OWNER_DATABASE_URL is missing: the address of the database as its owner');
const began = Date.now();
await withUpkeep(url, async (upkeep) => {
  switch (process.argv[2]) {
    case 'rebuild':
      await rebuildAll(upkeep);
      break;
    case 'verify':
      process.exitCode = await verify(upkeep);
      break;
    default:
      console.error('Use: npm run caseload -- rebuild | verify');
      process.exitCode = 1;
  }
});

async function rebuildAll(upkeep: Upkeep): Promise<void> {
  const people = await rebuild(upkeep, readModels, show);
  console.log(`Caseload rebuilt: ${String(people.get(caseloadModel.name))} people in ${seconds()} s.`);
}

async function verify({ unitOfWork }: Upkeep): Promise<number> {
  const differences = await verifyCaseload(unitOfWork, show);
  for (const { participantId, column } of differences.slice(0, shownDifferences)) console.log(`${participantId}  ${column}`);
  if (differences.length > shownDifferences) console.log(`… and ${String(differences.length - shownDifferences)} more`);
  console.log(`Caseload verified in ${seconds()} s: ${String(differences.length)} differences.`);
  const { offerings, differing } = await verifyPlaces(unitOfWork);
  for (const id of differing.slice(0, shownDifferences)) console.log(`${id}  places`);
  console.log(`Places verified: ${String(offerings)} offerings, ${String(differing.length)} differences.`);
  return differences.length === 0 && differing.length === 0 ? 0 : 1;
}

function show({ done, total }: Progress): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} of ${String(total)} people${done >= total ? '\n' : ''}`);
}

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(1);
}
