import { addDays, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';

/** How a fact is compared in a condition that somebody tries out. */
export const comparisons = [
  'is-true',
  'is-false',
  'at-least',
  'at-most',
  'on-or-after',
  'on-or-before',
  'years-at-least',
  'years-below',
  'one-of',
  'none-of',
] as const;
export type Comparison = (typeof comparisons)[number];

/** A dated number gets another value from a day on, until further notice. */
export interface NewValue {
  readonly kind: 'new-value';
  /** The rulebook's id: `OPP.DUR_BASE`. */
  readonly parameter: string;
  readonly from: LocalDate;
  readonly value: number;
}

/** A condition no longer applies after a day; in one measure, or in every measure that has it. */
export interface EndedCondition {
  readonly kind: 'end-condition';
  readonly condition: string;
  readonly measure?: MeasureCode | undefined;
  readonly lastDay: LocalDate;
}

/** A condition begins to apply on another day. What it replaces applies until then. */
export interface MovedCondition {
  readonly kind: 'move-condition';
  readonly condition: string;
  readonly measure?: MeasureCode | undefined;
  readonly from: LocalDate;
}

/** A new condition of a measure: one fact, compared with something. */
export interface AddedCondition {
  readonly kind: 'add-condition';
  readonly measure: MeasureCode;
  readonly fact: string;
  readonly comparison: Comparison;
  /** A number of years, a number, a day, or codes; nothing for `is-true` and `is-false`. */
  readonly value?: number | string | readonly string[] | undefined;
  readonly from: LocalDate;
}

/** One thing about the law that could be otherwise. */
export type LawChange = NewValue | EndedCondition | MovedCondition | AddedCondition;
export const lawChangeKinds = [
  'new-value',
  'end-condition',
  'move-condition',
  'add-condition',
] as const satisfies readonly LawChange['kind'][];

/** Why a change cannot be tried: which one, which field of it, and in words. */
export interface LawChangeFault {
  readonly index: number;
  readonly field: string;
  readonly text: LocalizedText;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The day a change names: the first day it is otherwise, as far as the change itself says. */
export function dayOf(change: LawChange): LocalDate {
  return change.kind === 'end-condition' ? addDays(change.lastDay, 1) : change.from;
}
