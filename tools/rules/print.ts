/**
 * Prints `docs/rules.md`, `docs/facts.md` and which specs name which rule, from the rules and the names of the specs.
 * `npm run rules` writes them; `npm run rules:check` fails when the committed ones are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';

const bundled = 'generated/rules/documents.js';
const isCheck = process.argv.includes('--check');

const bundle = await rolldown({ input: 'tools/rules/documents.ts', platform: 'node', tsconfig: 'tsconfig.base.json' });
await bundle.write({ file: bundled, format: 'esm' });
await bundle.close();

const { documents } = (await import(pathToFileURL(resolve(bundled)).href)) as { documents: () => Readonly<Record<string, string>> };
const stale: string[] = [];
for (const [path, printed] of Object.entries(documents())) {
  const content = path.endsWith('.json') ? await format(printed, { ...(await resolveConfig(path)), filepath: path }) : `${printed}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale.push(path);
  if (!isCheck) writeFileSync(path, content);
}
if (stale.length > 0 && isCheck) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run rules" and commit the result.`);
  process.exit(1);
}
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The printed rules are current');
