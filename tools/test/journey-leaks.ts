import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { asClient } from '../postgres/roles.ts';

/** Somebody whose name and number stand in no output. */
export interface KnownPerson {
  readonly givenName: string;
  readonly familyName: string;
}

/** What the journeys' servers have said, and how many lines of it name somebody. The lines themselves are not repeated. */
export interface LeakReport {
  readonly files: number;
  readonly lines: number;
  readonly sought: number;
  /** File and number of each line with a person in it. */
  readonly leaks: readonly string[];
}

/** Everybody of the demo data, asked before the journeys: some of them take the database away. */
export function peopleOf(ownerUrl: string): Promise<readonly KnownPerson[]> {
  return asClient(ownerUrl, async (client) => {
    const { rows } = await client.query<KnownPerson>(
      `select distinct given_name as "givenName", family_name as "familyName" from participant`,
    );
    return rows;
  });
}

/**
 * Reads everything that API and database have written to their logs while the journeys ran, and seeks every number of the made-up population
 * and every name of the demo data. The inbox of development is no log: it is what people were sent.
 */
export function readJourneyLogs(home: string, people: readonly KnownPerson[]): LeakReport {
  const numbers = [...readFileSync(join(root, 'data/reference/synthetic-ids.csv'), 'utf8').matchAll(/^(\d{11}),/gm)].map(
    ([, number = '']) => number,
  );
  const names = seenNames(people);
  const paths = logsBelow(home);
  const texts = paths.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }));
  const known = new Set(numbers);
  return {
    files: texts.length,
    lines: texts.reduce((all, { lines }) => all + lines.length, 0),
    sought: known.size + names.size,
    leaks: texts.flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => (namesSomebody(line, known, names) ? [`${path}:${String(index + 1)}`] : [])),
    ),
  };
}

/** Whether a line holds one of the numbers, with or without a space in it, or one of the names, either way round. */
export function namesSomebody(line: string, numbers: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (const [found] of line.matchAll(/(?<![\d.-])\d{6} ?\d{5}(?![\d.-])/g)) if (numbers.has(found.replace(' ', ''))) return true;
  const words = line.split(/[^\p{L}-]+/u).filter(Boolean);
  return words.some((word, place) => names.has(`${word} ${words[place + 1] ?? ''}`));
}

/** First and last words of names, both ways round: “Kari Moen” and “Moen, Kari”. */
export function seenNames(people: readonly KnownPerson[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ givenName, familyName }) => {
      const [given = '', family = ''] = [givenName.split(' ').at(-1), familyName.split(' ')[0]];
      return [`${given} ${family}`, `${familyName.split(' ').at(-1) ?? ''} ${givenName.split(' ')[0] ?? ''}`];
    }),
  );
}

function logsBelow(home: string): readonly string[] {
  const journeys = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [join(home, 'postgres.log'), ...journeys.map(({ name }) => join(home, name, 'api.log'))].filter((path) => existsSync(path));
}
