import { birthday, completedYears, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';
import type { AmountFactor } from './amount';
import type { AmountMoment, LineDraft, Stretch } from './amount-plan';
import { counted, share } from './factors';
import { weekdaysIn } from './stretches';

/** Monday to Friday of the stretch as a share of the benefit days of a year. */
export function weekdaysOfYear(stretch: Stretch): AmountFactor {
  const year = stretch.number('UNP.DAYS');
  const days = share(weekdaysIn(stretch), year.value, weekdaysOfYearTitle);
  return year.parameter ? { ...days, parameter: year.parameter } : days;
}

type Child = NonNullable<Facts['supportedChildren']>[number];

/** Children a supplement is given for on a day: under the age, and not with the other parent. */
export function childrenOn(children: readonly Child[], age: number, on: LocalDate): readonly Child[] {
  return children.filter(
    ({ born, supplementGoesToOtherParent }) => born <= on && completedYears(born, on) < age && !supplementGoesToOtherParent,
  );
}

/** Days on which the number of children changes: births and birthdays. */
export function childDays(children: readonly Child[], age: number): readonly LocalDate[] {
  return children.flatMap(({ born }) => [born, birthday(born, age)]);
}

/** A child supplement for some days; no line without children or days. */
export function childLine(
  rule: { readonly id: string; readonly title: LocalizedText; readonly rate: ParameterId },
  children: number,
  days: number,
  stretch: Stretch,
): readonly LineDraft[] {
  if (children === 0 || days === 0) return [];
  const { id, title, rate } = rule;
  return [{ id, title, factors: [counted(children, 'persons', childrenTitle), counted(days, 'days', daysTitle), stretch.number(rate)] }];
}

/** The birthday from which a young person gets the full rate, and whether that is still to come on a day. */
export function fullRate(
  born: LocalDate,
  age: ParameterId,
  moment: AmountMoment,
): { readonly from: LocalDate; isReachedOn(day: LocalDate): boolean } {
  const from = birthday(born, moment.number(age, moment.from).value);
  return { from, isReachedOn: (day) => day >= from };
}

const weekdaysOfYearTitle: LocalizedText = { nb: 'stønadsdager av året', nn: 'stønadsdagar av året', en: 'benefit days of the year' };
const childrenTitle: LocalizedText = { nb: 'barn', nn: 'barn', en: 'children' };
const daysTitle: LocalizedText = { nb: 'dager', nn: 'dagar', en: 'days' };
