import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const law = 'libs/eligibility';
const ruleId = /(?<![\w.-])(?:[A-Z][A-Z0-9]{2}(?:-[A-Z]+)*-\d{2}|[A-Z][A-Z0-9]{0,2}\.[A-Z][A-Z0-9_]*)(?![\w-])/g;

/**
 * The specs of the law that name each rule or number: id → paths. Only which specs name which id counts, so a spec may change
 * as it likes without making the printed rules stale.
 */
export function testsOfRules(): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const path of [...specsBelow(law)].sort())
    for (const [id] of readFileSync(path, 'utf8').matchAll(ruleId)) found.set(id, (found.get(id) ?? new Set()).add(path));
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, paths]) => [id, [...paths]]));
}

function specsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : specsBelow(path);
    return /\.spec\.ts$/.test(entry.name) ? [path] : [];
  });
}
