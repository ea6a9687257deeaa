import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { FactError } from '../facts/read-value';

/** What is wrong with a text of JSON in which objects name the same thing twice. */
export function repeatedNameErrors(json: string): readonly FactError[] {
  return repeatedNames(json).map((field) => ({ field, message: namedTwice }));
}

/** Strings and the marks that hold a text of JSON together; numbers, true, false and null are of no interest. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]/gu;

/** An object or list that is open while the text is read. */
interface Open {
  /** Names met so far; a list has none. */
  readonly names: Set<string> | undefined;
  readonly path: string;
  /** Name or place of what is read now. */
  at: string | number | undefined;
}

/**
 * Paths of names that stand twice in one object of the text, which must be JSON: a parser silently keeps the last of them, and
 * the case would be answered with other facts than the first reader saw.
 */
export function repeatedNames(json: string): readonly string[] {
  const open: Open[] = [];
  const repeated: string[] = [];
  for (const [token] of json.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push(opened(token, inner));
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') next(inner);
    else if (inner?.names && inner.at === undefined) {
      inner.at = JSON.parse(token) as string;
      if (inner.names.has(inner.at)) repeated.push(pathIn(inner));
      inner.names.add(inner.at);
    }
  }
  return [...new Set(repeated)];
}

function opened(token: '{' | '[', outer: Open | undefined): Open {
  const path = outer ? pathIn(outer) : '';
  return token === '{' ? { names: new Set(), path, at: undefined } : { names: undefined, path, at: 0 };
}

function next(inner: Open | undefined): void {
  if (inner) inner.at = typeof inner.at === 'number' ? inner.at + 1 : undefined;
}

function pathIn({ path, at }: Open): string {
  if (typeof at === 'number') return `${path}[${at}]`;
  return path === '' ? (at ?? '') : `${path}.${at ?? ''}`;
}

const namedTwice: LocalizedText = {
  nb: 'Navnet står to ganger i samme objekt',
  nn: 'Namnet står to gonger i same objekt',
  en: 'The name stands twice in one object',
};
