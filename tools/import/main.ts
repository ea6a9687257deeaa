/** Built to `dist/apps/api/import.js`: reads files into the database at `OWNER_DATABASE_URL`. `npm run import` finds that database first. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refused, sentenceOf } from './csv/refusal.ts';
import { refusalReport } from './people/import-outcome.ts';
import { importReference } from './reference/import-reference.ts';

const shownRefusals = 50;
const usage = `Use:
  npm run import -- reference [--folder data/reference]
  npm run import -- participants file.csv [--accept-good] [--report refused.csv]
  npm run import -- participations file.csv [--accept-good] [--report refused.csv]`;

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(explained(error));
  process.exit(1);
}

async function run(args: readonly string[]): Promise<string> {
  const { OWNER_DATABASE_URL: ownerUrl } = process.env;
  if (!ownerUrl) throw new TypeError('OWNER_DATABASE_URL is missing: the address of the database as its owner');
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { folder: { type: 'string' }, 'accept-good': { type: 'boolean', default: false }, report: { type: 'string' } },
  });
  const [what, file] = positionals;
  if (what === 'reference') return reference(ownerUrl, values.folder ? fromHere(values.folder) : 'data/reference');
  if ((what !== 'participants' && what !== 'participations') || !file) throw new TypeError('What is to be imported?');
  return people(ownerUrl, what, fromHere(file), values);
}

async function reference(ownerUrl: string, folder: string): Promise<string> {
  const began = Date.now();
  const lines = (await importReference(ownerUrl, folder)).map(
    ({ table, rows, written, removed }) => `  ${table.padEnd(18)}${String(rows).padStart(6)} rows, ${written} written, ${removed} removed`,
  );
  return [...lines, `Reference data imported in ${seconds(began)}.`].join('\n');
}

async function people(
  ownerUrl: string,
  what: 'participants' | 'participations',
  path: string,
  { 'accept-good': acceptsGood, report }: { readonly 'accept-good': boolean; readonly report?: string | undefined },
): Promise<string> {
  const began = Date.now();
  const { importParticipants, importParticipations } = await import('./people/imports.ts'); // loads the rooms, which reference data need not wait for
  const order = { ownerUrl, path, acceptance: acceptsGood ? 'good-rows' : 'all-or-nothing' } as const;
  try {
    const { imported, refusals } = await (what === 'participants' ? importParticipants(order) : importParticipations(order));
    if (report) writeFileSync(fromHere(report), refusalReport(refusals));
    const refused = refusals.length > 0 ? [...shown(refusals), `${new Set(refusals.map(({ line }) => line)).size} rows refused.`] : [];
    return [...refused, `${imported} ${what} imported in ${seconds(began)}.`].join('\n');
  } catch (error) {
    if (error instanceof Refused && report) writeFileSync(fromHere(report), refusalReport(error.refusals));
    throw error;
  }
}

/** What went wrong in a sentence where there is one; anything unexpected with its trace. */
function explained(error: unknown): unknown {
  if (error instanceof Refused) return refusedText(error);
  if (error instanceof TypeError) return `${error.message}\n${usage}`;
  const { code, table, constraint } = error as { readonly code?: string; readonly table?: string; readonly constraint?: string };
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'The database does not answer. Nothing was changed.';
  return isOfDatabase(code)
    ? `The database refused a row (${[table, constraint, code].filter(Boolean).join(', ')}). Nothing was changed.`
    : error;
}

/** PostgreSQL's own codes; its messages hold the row, which is never printed. */
function isOfDatabase(code: string | undefined): boolean {
  return /^[0-9A-Z]{5}$/.test(code ?? '');
}

function refusedText({ refusals }: Refused): string {
  return [...shown(refusals), `Refused: ${refusals.length} ${refusals.length === 1 ? 'fault' : 'faults'}. Nothing was changed.`].join('\n');
}

function shown(refusals: Refused['refusals']): readonly string[] {
  const rest = refusals.length - shownRefusals;
  return [...refusals.slice(0, shownRefusals).map(sentenceOf), ...(rest > 0 ? [`… and ${rest} more.`] : [])];
}

/** A path as the one who typed it meant it: npm moves to the root of the clone before it runs anything. */
function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
