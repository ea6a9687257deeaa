import { dayAfter } from './days.ts';
import { conditionsOf, type Law, type Mutant, type Watch, type Writable } from './mutants.ts';

type Deciding = ReturnType<typeof conditionsOf>[number];
type Evaluate = Extract<Deciding, { readonly kind: 'hard' | 'technical' }>['evaluate'];
type Said = ReturnType<Evaluate>;

const holds: Said = { kind: 'met', applies: true };

/** How a condition can be wrong: it never stands in the way, it always does, it takes the unknown for good. */
const wrongs: readonly { readonly words: string; readonly wrong: (said: Said) => Said }[] = [
  { words: 'never fails', wrong: (said) => (said.kind === 'not-met' ? holds : said) },
  { words: 'always fails', wrong: (said) => (said.kind === 'met' ? { kind: 'not-met', values: {} } : said) },
  { words: 'takes the unknown for good', wrong: (said) => (said.kind === 'missing-fact' ? holds : said) },
];

/** Every condition, wrong in every way; a question is never asked. A warning that lacks a fact is silent as it is. */
export function conditionMutants(law: Law): readonly Mutant[] {
  return conditionsOf(law).flatMap((condition, index): readonly Mutant[] => {
    const mutant = (words: string, change: (condition: Deciding) => void): Mutant => ({
      kind: 'condition',
      name: `${nameOf(condition)} ${words}`,
      thing: thingOf(index),
      apply: (fresh) => {
        change(conditionAt(fresh, index));
      },
    });
    if (condition.kind === 'discretionary') {
      return [mutant('never asks', (one) => ((one as { arises?: Evaluate }).arises = () => ({ kind: 'met', applies: false })))];
    }
    const those = condition.kind === 'technical' ? wrongs.slice(0, 2) : wrongs;
    return those.map(({ words, wrong }) =>
      mutant(words, (one) => {
        wrap(one, wrong);
      }),
    );
  });
}

/** The first day and the day after the last, one day later and earlier, where they are known. */
export function conditionDayMutants(law: Law): readonly Mutant[] {
  return conditionsOf(law).flatMap((condition, index) => {
    const { from, to, startNotFound } = condition.inForce;
    const moved = (name: 'from' | 'to', day: string, days: 1 | -1): Mutant => ({
      kind: 'day of a condition',
      name: `${nameOf(condition)}: ${name} ${dayAfter(day, days)}`,
      thing: thingOf(index),
      apply: (fresh) => {
        const one = conditionAt(fresh, index) as Writable<Deciding>;
        one.inForce = { ...one.inForce, [name]: dayAfter(day, days) };
      },
    });
    return ([1, -1] as const).flatMap((days) => [
      ...(startNotFound || from === '2016-01-01' ? [] : [moved('from', from, days)]),
      ...(to ? [moved('to', to, days)] : []),
    ]);
  });
}

/** Notes each condition that is asked. */
export function watchConditions(law: Law, watch: Watch): void {
  for (const [index, condition] of conditionsOf(law).entries()) {
    if (condition.kind === 'discretionary') {
      const { arises } = condition;
      (condition as { arises?: Evaluate }).arises = (...asked) => {
        watch(thingOf(index));
        return arises ? arises(...asked) : holds;
      };
    } else {
      wrap(condition, (said) => {
        watch(thingOf(index));
        return said;
      });
    }
  }
}

function wrap(condition: Deciding, change: (said: Said) => Said): void {
  const hard = condition as Writable<Extract<Deciding, { readonly kind: 'hard' | 'technical' }>>;
  const { evaluate } = hard;
  hard.evaluate = (...asked) => change(evaluate(...asked));
}

function conditionAt(law: Law, index: number): Deciding {
  const condition = conditionsOf(law)[index];
  if (!condition) throw new Error(`The law has no condition ${index}`);
  return condition;
}

function nameOf({ key, inForce }: Deciding): string {
  return `${key} (in force from ${inForce.from})`;
}

function thingOf(index: number): string {
  return `condition ${index}`;
}
