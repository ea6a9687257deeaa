import type { Measure } from '../contract';

export const kindSorts = ['purpose', 'name', 'open'] as const;
export type KindSort = (typeof kindSorts)[number];

/** What somebody has chosen to see of the kinds of measure; an empty list leaves the filter out. */
export interface KindChoice {
  readonly group: readonly string[];
  readonly delivery: readonly string[];
  readonly offerings: readonly string[];
  readonly rules: readonly string[];
}

export type KindFilter = keyof KindChoice;

export const noKindChoice: KindChoice = { group: [], delivery: [], offerings: [], rules: [] };
export const kindFilters = Object.keys(noKindChoice) as readonly KindFilter[];

const codeIn: Readonly<Record<KindFilter, (measure: Measure) => string>> = {
  group: ({ group }) => group,
  delivery: ({ delivery }) => delivery,
  offerings: ({ openOfferings }) => (openOfferings > 0 ? 'open' : 'none-open'),
  rules: ({ rules }) => rules,
};

const firstToLast: Readonly<Partial<Record<KindFilter, readonly string[]>>> = {
  offerings: ['open', 'none-open'],
  rules: ['in-product', 'not-yet'],
};

/** The choice without codes that no measure has, so that an old address still shows something. */
export function knownChoice(measures: readonly Measure[], choice: KindChoice): KindChoice {
  const known = (filter: KindFilter): readonly string[] =>
    choice[filter].filter((code) => measures.some((measure) => codeIn[filter](measure) === code));
  return { group: known('group'), delivery: known('delivery'), offerings: known('offerings'), rules: known('rules') };
}

/** The measures that pass every filter and hold every word. */
export function measuresThatFit(measures: readonly Measure[], choice: KindChoice, words: string): readonly Measure[] {
  const wanted = wordsOf(words);
  return measures.filter((measure) => kindFilters.every((filter) => passes(measure, choice, filter)) && holds(measure, wanted));
}

/** How many measures each code of a filter would show, the other filters left as they are. */
export function countsOf(filter: KindFilter, measures: readonly Measure[], choice: KindChoice, words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>((firstToLast[filter] ?? []).map((code) => [code, 0]));
  for (const measure of measures) counts.set(codeIn[filter](measure), 0);
  for (const measure of measuresThatFit(measures, { ...choice, [filter]: [] }, words)) {
    const code = codeIn[filter](measure);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function passes(measure: Measure, choice: KindChoice, filter: KindFilter): boolean {
  return choice[filter].length === 0 || choice[filter].includes(codeIn[filter](measure));
}

function holds(measure: Measure, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, shortName, groupName, forWhom, content, law, code } = measure;
  const texts = [name, shortName, groupName, forWhom, content].flatMap(({ nb, nn, en }) => [nb, nn, en]);
  const text = [...texts, law.shortName, law.chapter, code].join(' ').toLocaleLowerCase('nb');
  return words.every((word) => text.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
}
