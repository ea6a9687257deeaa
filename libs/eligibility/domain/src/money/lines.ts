import type { LocalDate, Ore } from '@fotfeste/shared/kernel';
import type { AmountLine, MonthAmount } from './amount';
import type { Cap, LineDraft, Stretch } from './amount-plan';
import { rounded } from './exact';
import { productOf, sumOf } from './factors';
import type { Rounding } from './rounding';
import { monthOf } from './stretches';

/** A draft calculated for its days: exact to the last step, then rounded once. */
export function lineOf(
  draft: LineDraft,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  rounding: Rounding,
): AmountLine {
  const { id, title, kind = 'part', operator = 'times', factors } = draft;
  const amount = rounded(operator === 'times' ? productOf(factors) : sumOf(factors), rounding.ore);
  return { kind, id, title, from, to, operator, factors, amount };
}

/** How far each ceiling has been reached, by {@link ceilingKey}. */
export type Reached = Map<string, Ore>;

/** Under which name a ceiling counts on a day: one for each calendar year, or one for the whole period. */
export function ceilingKey({ id, per }: Cap, on: LocalDate): string {
  return per === 'whole' ? id : `${id} ${on.slice(0, 4)}`;
}

/** What a ceiling takes away from the lines of a stretch, when it takes anything; remembers how far it has been reached. */
export function capLine(
  cap: Cap,
  lines: readonly AmountLine[],
  stretch: Stretch,
  rounding: Rounding,
  reached: Reached,
): AmountLine | undefined {
  const { from, to } = stretch;
  const key = ceilingKey(cap, from);
  const before = reached.get(key) ?? 0;
  const factors = cap.limit(stretch);
  const limit = rounded(productOf(factors), rounding.ore);
  const asked = totalOf(lines);
  const over = Math.max(0, asked - Math.max(0, limit - before));
  reached.set(key, before + asked - over);
  if (over === 0) return undefined;
  return {
    ...{ kind: 'cap', id: cap.id, title: cap.title, from, to, operator: 'times', factors, amount: -over },
    ceiling: { limit, reached: before },
  };
}

/** The sum of all lines that count. */
export function totalOf(lines: readonly AmountLine[]): Ore {
  return lines.reduce((sum, { kind, amount }) => (kind === 'basis' ? sum : sum + amount), 0);
}

/** The sum of each calendar month, in order of time. */
export function monthsOf(lines: readonly AmountLine[]): readonly MonthAmount[] {
  const sums = new Map<string, Ore>();
  for (const { kind, from, amount } of lines) {
    if (kind !== 'basis') sums.set(monthOf(from), (sums.get(monthOf(from)) ?? 0) + amount);
  }
  return [...sums].map(([month, amount]) => ({ month, amount }));
}
