import type { LocalDate, LocalizedText, Ore } from '@fotfeste/shared/kernel';
import type { Explanation } from '../engine/assessment';
import type { Basis } from '../engine/basis';
import type { At } from '../engine/condition';
import type { FactName, Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';
import type { AmountFactor, AmountLine, Recipient } from './amount';
import { ownRoundingToOre, type Rounding } from './rounding';
import type { CalculatedDays } from './stretches';

/**
 * How a measure declares an amount:
 *
 * 1. `amount: amountPlan({ id, title, paidTo, basis, asks, parameters, calculate })` in `measure({ … })`.
 *    `asks`: facts shown beside the amount. `parameters`: numbers whose new versions cut the period.
 * 2. `calculate(facts, moment)` answers `missingForAmount([…])`, `notPaid(why)`, or `payment({ each, … })`.
 *    The engine finds the last day (`endsOn`, or `monthsWithoutEnd` after the start), cuts the period at months, at new
 *    versions of `parameters` and at `cutsOn` (birthdays, degressive steps), and asks `each` for the lines of each stretch.
 * 3. A line is `{ id, title, factors }`; its amount is the exact product of the factors, rounded once. Make factors with
 *    `stretch.number('AFT.RATE')` (stops the amount and names the rate when it is unknown), `ofMonth(stretch)`, and
 *    `ore`, `percent`, `share`, `counted` (see `factors.ts`). A step on the way that is not to be summed: `kind: 'basis'`.
 * 4. Ceilings are `caps`: `{ id, title, per: 'calendar-year' | 'whole', limit: (stretch) => factors }`. What they take away
 *    becomes a line of its own.
 * 5. Money paid once (costs): `payment({ every: 'once', … })`; the line is dated the start day.
 *
 * Nothing here changes the outcome of the assessment. A not-eligible person gets no amount.
 */
export interface AmountPlan {
  /** The rulebook's id of the rule about the amount. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly paidTo: Recipient;
  readonly basis: Basis;
  readonly asks: readonly FactName[];
  readonly parameters: readonly ParameterId[];
  /** Calculate this long when no last day is known; without it the last day is asked for. */
  readonly monthsWithoutEnd?: number;
  /** The same, where the chapter counts otherwise than in months. */
  readonly lastDayWithoutEnd?: (at: At) => LocalDate;
  readonly rounding: Rounding;
  readonly notes: readonly LocalizedText[];
  calculate(facts: Facts, moment: AmountMoment): Calculation;
}

/** What a calculation may lean on: the assessment's moment, the period, and any number on any day. */
export interface AmountMoment {
  readonly at: At;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** A number on a day as a factor; throws `NoParameterValue` when there is none: the amount is then stopped. */
  number(id: ParameterId, on: LocalDate): AmountFactor;
  /** A step on the way, calculated and rounded now. */
  step(draft: LineDraft): AmountLine;
}

/** A stretch on which nothing changes, with the numbers of its days. */
export interface Stretch extends CalculatedDays {
  number(id: ParameterId): AmountFactor;
}

/** A line before it is calculated. */
export interface LineDraft {
  readonly id: string;
  readonly title: LocalizedText;
  /** `part` unless said otherwise. */
  readonly kind?: 'basis' | 'part';
  /** `times` unless said otherwise. */
  readonly operator?: 'times' | 'plus';
  readonly factors: readonly AmountFactor[];
}

/** A ceiling over the sum of a calendar year, or of the whole period. */
export interface Cap {
  readonly id: string;
  readonly title: LocalizedText;
  readonly per: 'calendar-year' | 'whole';
  /** The product is the ceiling on the days of the stretch. */
  limit(stretch: Stretch): readonly AmountFactor[];
  /** Reached before the first day, in the same year or whole. */
  readonly reachedBefore?: Ore;
}

/** Lines for each stretch, or once. */
export interface Payment {
  readonly kind: 'payment';
  /** `month` unless said otherwise. */
  readonly every?: 'month' | 'once';
  /** Steps on the way that hold for the whole period. */
  readonly steps?: readonly AmountLine[];
  readonly cutsOn?: readonly LocalDate[];
  readonly caps?: readonly Cap[];
  each(stretch: Stretch): readonly LineDraft[];
}

/** What a plan answers for one person and period. */
export type Calculation =
  | Payment
  | { readonly kind: 'missing'; readonly facts: readonly FactName[] }
  | { readonly kind: 'not-paid'; readonly explanation: Explanation };

/** Writes down how an amount is calculated. Without a rounding of its own, lines are rounded to whole øre. */
export function amountPlan(
  plan: Omit<AmountPlan, 'rounding' | 'notes'> & { readonly rounding?: Rounding; readonly notes?: readonly LocalizedText[] },
): AmountPlan {
  return { rounding: ownRoundingToOre, notes: [], ...plan };
}

/** The amount is paid like this. */
export function payment(definition: Omit<Payment, 'kind'>): Payment {
  return { kind: 'payment', ...definition };
}

/** These facts are missing before there is an amount. */
export function missingForAmount(facts: readonly FactName[]): Calculation {
  return { kind: 'missing', facts };
}

/** Nothing is paid, and why. */
export function notPaid(text: LocalizedText, values: Explanation['values'] = {}): Calculation {
  return { kind: 'not-paid', explanation: { text, values } };
}

/** Which of these facts are unknown. */
export function unknownAmong(facts: Facts, names: readonly FactName[]): readonly FactName[] {
  return names.filter((name) => facts[name] === undefined);
}
