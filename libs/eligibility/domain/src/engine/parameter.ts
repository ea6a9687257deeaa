import { addDays, contains, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Confidence } from './basis';
import type { LawCode } from '../catalogue/laws';

/** Units the law counts in. A `date` is written as the number 20321231, a `month and day` as 831. */
export const parameterUnits = [
  'years',
  'months',
  'weeks',
  'days',
  'percent',
  'hours a week',
  'hours a month',
  'hours a year',
  'places',
  'G',
  'thirds',
  'sixths',
  'credits a half-year',
  'øre',
  'øre an hour',
  'øre a day',
  'øre a month',
  'øre a year',
  'date',
  'month and day',
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/** A value and the days it applies, both included. */
export interface ParameterValue {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: number;
  /** The rulebook did not find the true start: written 2016-01-01. */
  readonly startNotFound?: true;
  /** Another value that a source gives for the same days, and which source. */
  readonly note?: string;
}

/** Days for which the value is known to be unknown; asking for it then stops the case. */
export interface UnknownValue {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly why: LocalizedText;
}

/** A number the law or Nav's practice sets, as a dated series. */
export interface Parameter {
  /** The rulebook's id. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: ParameterUnit;
  readonly law: LawCode;
  readonly section: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** In order of time, without gaps or overlaps between the first day and the last. */
  readonly values: readonly ParameterValue[];
  readonly unknown?: readonly UnknownValue[];
}

/** A value was asked for on a day that has none: the case is stopped, nothing is guessed. */
export class NoParameterValue extends Error {
  override readonly name = 'NoParameterValue';

  constructor(
    readonly parameter: string,
    readonly on: LocalDate,
    readonly why: LocalizedText | undefined,
    readonly title: LocalizedText,
  ) {
    super(`${parameter} has no value on ${on}`);
  }
}

/** Declares a series; throws a RangeError when its stretches overlap or leave a gap that is not declared as unknown. */
export function parameter<const Declared extends Parameter>(declared: Declared): Declared {
  const stretches = [...declared.values, ...(declared.unknown ?? [])].sort((left, right) => (left.from < right.from ? -1 : 1));
  for (const [index, next] of stretches.entries()) {
    const before = stretches[index - 1];
    if (next.to && next.to < next.from) throw new RangeError(`${declared.id}: ends before it begins (${next.from})`);
    if (before && (!before.to || before.to >= next.from)) throw new RangeError(`${declared.id}: two values on ${next.from}`);
    if (before?.to && addDays(before.to, 1) < next.from) throw new RangeError(`${declared.id}: undeclared gap before ${next.from}`);
  }
  return declared;
}

/** The value on a day, or undefined when there is none. */
export function valueOn(series: Parameter, on: LocalDate): number | undefined {
  return series.values.find((value) => contains(value, on))?.value;
}

/** A value as a sentence speaks of it: money in kroner, everything else as it is. */
export function spokenValueOn(series: Parameter, on: LocalDate): number | undefined {
  const value = valueOn(series, on);
  return value !== undefined && series.unit.startsWith('øre') ? value / 100 : value;
}

/** Why a value is unknown on a day, when that has been declared. */
export function unknownOn(series: Parameter, on: LocalDate): UnknownValue | undefined {
  return series.unknown?.find((hole) => contains(hole, on));
}
