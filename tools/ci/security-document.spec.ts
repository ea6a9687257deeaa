import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const document = readFileSync('docs/security.md', 'utf8');

/** Specs by their file name. */
const specs = new Map(
  ['apps', 'libs', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts') && !entry.parentPath.includes('node_modules'))
      .map((entry) => [entry.name, join(entry.parentPath, entry.name)] as const),
  ),
);

/** Points of the checklist: number, answer, and what is said of it. */
const points = [...document.matchAll(/^\|\s*(\d+(?:\.\d+)*)\s*\|\s*(yes|built|no|–)\s*\|(.*)\|$/gm)].map(
  ([, point = '', answer = '', said = '']) => ({
    point,
    answer,
    said,
  }),
);

describe('the answers to the checklist', () => {
  it('are read', () => {
    const lines = document.split('\n').filter((line) => /^\| \d/.test(line));
    expect(points.length).toBe(lines.length);
    expect(points.length).toBeGreaterThan(90);
  });

  it('name only specs that exist', () => {
    const named = [...document.matchAll(/`([\w-]+(?:\.\w+)*\.spec\.ts)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !specs.has(name))).toEqual([]);
  });

  it('say yes only with a spec', () => {
    expect(points.filter(({ answer, said }) => answer === 'yes' && !/`[\w.-]+\.spec\.ts`/.test(said)).map(({ point }) => point)).toEqual(
      [],
    );
  });

  it('quote specs in their own words', () => {
    const quotes = [...document.matchAll(/`([\w.-]+\.spec\.ts)`(?: \(| )“([^”]+)”/g)];
    expect(quotes.length).toBeGreaterThan(8);
    const wrong = quotes.filter(([, name = '', words = '']) => {
      const text = readFileSync(specs.get(name) ?? 'docs/security.md', 'utf8');
      return !words.split('…').every((part) => text.includes(part.trim()));
    });
    expect(wrong.map(([whole]) => whole)).toEqual([]);
  });
});
