import type { LocalDate, LocalizedText, Ore } from '@fotfeste/shared/kernel';
import type { Explanation, UsedFact } from '../engine/assessment';
import type { Basis } from '../engine/basis';
import type { FactName } from '../facts/facts';
import type { ParameterId } from '../parameters';

/**
 * What became of a calculation. `missing-facts` and `stopped` never change the outcome of the assessment: the person may
 * take part, only the money is not known yet.
 */
export const amountOutcomes = ['calculated', 'missing-facts', 'stopped', 'not-paid'] as const;
export type AmountOutcome = (typeof amountOutcomes)[number];

/** Who gets the money. */
export const recipients = ['employer', 'provider', 'participant'] as const;
export type Recipient = (typeof recipients)[number];

/** What the value of a factor counts. A share is `value` of `of`: 15 of 31 days. */
export const factorUnits = ['øre', 'percent', 'share', 'times', 'hours', 'days', 'months', 'persons'] as const;
export type FactorUnit = (typeof factorUnits)[number];

/** The parameter a factor is, with the days its value applies. */
export interface FactorSource {
  readonly id: ParameterId;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** One thing that is multiplied (or added) on a line. */
export interface AmountFactor {
  readonly what: LocalizedText;
  readonly value: number;
  readonly unit: FactorUnit;
  /** The whole of a share. */
  readonly of?: number;
  readonly parameter?: FactorSource;
}

/** `basis`: a step on the way, not in the sum. `part`: an amount of some days. `cap`: what a ceiling takes away, negative. */
export const lineKinds = ['basis', 'part', 'cap'] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line of a calculation, rounded once; later lines build on the amount as it is shown. */
export interface AmountLine {
  readonly kind: LineKind;
  /** The rulebook's id of the rule the line follows. */
  readonly id: string;
  readonly title: LocalizedText;
  /** The days the line is for, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What is done with the factors. */
  readonly operator: 'times' | 'plus';
  readonly factors: readonly AmountFactor[];
  readonly amount: Ore;
  /** The ceiling of a cap line, and what had been reached before it took anything away. */
  readonly ceiling?: { readonly limit: Ore; readonly reached: Ore };
}

/** The sum of one calendar month, `yyyy-mm`. */
export interface MonthAmount {
  readonly month: string;
  readonly amount: Ore;
}

/** What the law gives in kroner for a measure and a period, with every line of the calculation. */
export interface Amount {
  readonly outcome: AmountOutcome;
  readonly id: string;
  readonly title: LocalizedText;
  readonly paidTo: Recipient;
  readonly basis: Basis;
  readonly from: LocalDate;
  /** Last day calculated for; absent when no last day is known. */
  readonly to?: LocalDate;
  readonly lines: readonly AmountLine[];
  /** Sum by month; together they are the whole. */
  readonly months: readonly MonthAmount[];
  /** Only when the whole period could be calculated. */
  readonly total?: Ore;
  /** When it stopped underway: the sum to the last day all numbers are known. */
  readonly subtotal?: { readonly to: LocalDate; readonly amount: Ore };
  readonly missingFacts: readonly FactName[];
  /** The number that is not known, and from which day. */
  readonly stopped?: { readonly parameter: string; readonly title: LocalizedText; readonly on: LocalDate };
  /** Why there is no amount. */
  readonly explanation?: Explanation;
  /** Where and how the lines are rounded, and whose choice that is. */
  readonly rounding: LocalizedText;
  readonly facts: readonly UsedFact[];
  /** What the reader should know about how the amount is read. */
  readonly notes: readonly LocalizedText[];
}
