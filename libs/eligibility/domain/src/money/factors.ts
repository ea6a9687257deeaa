import type { LocalizedText, Ore } from '@fotfeste/shared/kernel';
import type { Parameter, ParameterUnit } from '../engine/parameter';
import type { AmountFactor, FactorUnit } from './amount';
import { dividedBy, exact, one, plus, times, type Exact } from './exact';
import type { CalculatedDays } from './stretches';

/** Kroner and øre, in øre. */
export function ore(value: Ore, what: LocalizedText): AmountFactor {
  return { what, value, unit: 'øre' };
}

/** A percentage, such as 14.1. */
export function percent(value: number, what: LocalizedText): AmountFactor {
  return { what, value, unit: 'percent' };
}

/** `value` of `of`. */
export function share(value: number, of: number, what: LocalizedText): AmountFactor {
  return { what, value, of, unit: 'share' };
}

/** A number of something: hours, days, months, persons, times. */
export function counted(value: number, unit: Exclude<FactorUnit, 'øre' | 'percent' | 'share'>, what: LocalizedText): AmountFactor {
  return { what, value, unit };
}

/** The days of the stretch as a share of its calendar month; nothing for a whole month. */
export function ofMonth({ days, daysInMonth }: CalculatedDays): readonly AmountFactor[] {
  return days === daysInMonth ? [] : [share(days, daysInMonth, daysOfMonthTitle)];
}

/** The product of the factors, exactly. */
export function productOf(factors: readonly AmountFactor[]): Exact {
  return factors.reduce((product, factor) => times(product, valueOf(factor)), one);
}

/** The sum of the factors, exactly. */
export function sumOf(factors: readonly AmountFactor[]): Exact {
  return factors.reduce((sum, factor) => plus(sum, valueOf(factor)), exact(0));
}

/** A number of the law as a factor, by its unit; a rate a day or a month is money. */
export function numberFactor({ title, unit }: Pick<Parameter, 'title' | 'unit'>, value: number): AmountFactor {
  if (unit === 'thirds') return share(value, 3, title);
  if (unit === 'sixths') return share(value, 6, title);
  return { what: title, value, unit: factorUnitOf(unit) };
}

function factorUnitOf(unit: ParameterUnit): FactorUnit {
  if (unit.startsWith('øre')) return 'øre';
  if (unit.startsWith('hours')) return 'hours';
  return unit === 'percent' || unit === 'days' || unit === 'months' ? unit : 'times';
}

function valueOf({ value, unit, of = 1 }: AmountFactor): Exact {
  if (unit === 'percent') return dividedBy(exact(value), exact(100));
  return unit === 'share' ? dividedBy(exact(value), exact(of)) : exact(value);
}

const daysOfMonthTitle: LocalizedText = { nb: 'dager av måneden', nn: 'dagar av månaden', en: 'days of the month' };
