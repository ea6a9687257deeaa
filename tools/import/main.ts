/** Built to `dist/apps/api/import.js`: reads files into the database at `OWNER_DATABASE_URL`. `npm run import` finds that database first. */
import { parseArgs } from 'node:util';
import { Refused, sentenceOf } from './csv/refusal.ts';
import { importReference } from './reference/import-reference.ts';

const shownRefusals = 50;
const usage = `Use:
  npm run import -- reference [--folder data/reference]`;

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Refused ? refusedText(error) : error);
  process.exit(1);
}

async function run(args: readonly string[]): Promise<string> {
  const { OWNER_DATABASE_URL: ownerUrl } = process.env;
  if (!ownerUrl) throw new Error('OWNER_DATABASE_URL is missing: the address of the database as its owner');
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { folder: { type: 'string', default: 'data/reference' } },
  });
  const began = Date.now();
  if (positionals[0] !== 'reference') throw new Error(usage);
  const differences = await importReference(ownerUrl, values.folder);
  const lines = differences.map(
    ({ table, rows, written, removed }) => `  ${table.padEnd(18)}${String(rows).padStart(6)} rows, ${written} written, ${removed} removed`,
  );
  return [...lines, `Reference data imported in ${((Date.now() - began) / 1000).toFixed(1)} s.`].join('\n');
}

function refusedText({ refusals }: Refused): string {
  const rest = refusals.length - shownRefusals;
  return [
    ...refusals.slice(0, shownRefusals).map(sentenceOf),
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    `Refused: ${refusals.length} faults. Nothing was changed.`,
  ].join('\n');
}
