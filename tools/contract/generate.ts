/**
 * Prints the contract from the controllers: `libs/shared/contract/src/openapi.json` and the browser's types.
 * `npm run contract` writes them; `npm run contract:check` fails when the committed ones are stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { writeMetadata } from './metadata.ts';

const committed = 'libs/shared/contract/src';
const entry = `import { printContract } from '../apps/api/src/openapi';
import metadata from './metadata';

await printContract(metadata, process.argv[2]);
process.exit(0);
`;
const isCheck = process.argv.includes('--check');

mkdirSync('generated', { recursive: true });
writeMetadata('generated/metadata.ts');
writeFileSync('generated/openapi.ts', entry);
execFileSync('npx', ['rolldown', '-c', 'apps/api/rolldown.openapi.mjs', '--log-level', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });
execFileSync(process.execPath, ['generated/dist/openapi.js', 'generated/openapi.json'], { stdio: 'inherit' });

const contract = readFileSync('generated/openapi.json', 'utf8');
const types = `// Printed by "npm run contract" from the controllers. Not edited by hand.\n${astToString(await openapiTypescript(contract, { immutable: true }))}`;
const stale = [put(`${committed}/openapi.json`, contract), put(`${committed}/openapi.ts`, types)].filter((path) => path !== undefined);
if (stale.length > 0 && isCheck) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run contract" and commit the result.`);
  process.exit(1);
}
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The contract is current');

function put(path: string, content: string): string | undefined {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return undefined;
  if (!isCheck) writeFileSync(path, content);
  return path;
}
