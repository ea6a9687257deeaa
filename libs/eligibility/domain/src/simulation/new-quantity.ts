import { isLocalDate } from '@fotfeste/shared/kernel';
import { lastDayOfLaw } from '../engine/law';
import type { ParameterUnit } from '../engine/parameter';
import type { Fault } from './faults';

/** Units the law may give in parts; all others are whole. */
const divisible: readonly ParameterUnit[] = ['percent', 'G', 'hours a week', 'hours a month', 'hours a year'];

/** No time in the law is longer than a working life. Unit: years. */
const workingLife = 50;
/** No rate is higher; unit: kroner. */
const mostKroner = 10_000_000;

/** The most that a value can be: what there is room for in a day, a week or a life. Money in øre; days are no quantities. */
const most: Readonly<Record<Exclude<ParameterUnit, 'date' | 'month and day'>, number>> = {
  years: 120,
  months: workingLife * 12,
  weeks: workingLife * 52,
  days: workingLife * 366,
  percent: 100,
  'hours a week': 168,
  'hours a month': 31 * 24,
  'hours a year': 366 * 24,
  places: 10_000,
  G: 100,
  thirds: 3,
  sixths: 6,
  'credits a half-year': 60,
  øre: mostKroner * 100,
  'øre an hour': mostKroner * 100,
  'øre a day': mostKroner * 100,
  'øre a month': mostKroner * 100,
  'øre a year': mostKroner * 100,
};

/** What is wrong with a number of a unit, whatever the law says; undefined when nothing is. */
export function faultOfQuantity(unit: ParameterUnit, value: number): Fault | undefined {
  const field = 'value';
  if (!Number.isFinite(value) || value < 0) return { field, code: 'not-a-quantity' };
  if (!divisible.includes(unit) && !Number.isInteger(value)) return { field, code: 'not-whole' };
  if (unit === 'date') return faultOfDay(value);
  if (unit === 'month and day') return dayOf(20_240_000 + value) ? undefined : { field, code: 'wrong-day' };
  return value > most[unit] ? { field, code: 'above-most', values: { most: spokenQuantity(unit, most[unit]) } } : undefined;
}

/** A number of the law as it is read: money in kroner with gaps, a day as a day. */
export function spokenQuantity(unit: ParameterUnit, value: number): string {
  if (unit === 'date') return dayOf(value) ?? String(value);
  if (unit === 'month and day') return `${String(value % 100).padStart(2, '0')}.${String(Math.trunc(value / 100)).padStart(2, '0')}.`;
  const isMoney = unit.startsWith('øre');
  const [whole = '', part] = String(isMoney ? value / 100 : value).split('.');
  const text = [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0'), part].filter((each) => each !== undefined).join(',');
  return isMoney ? `${text}\u00a0kr` : text;
}

function faultOfDay(value: number): Fault | undefined {
  const day = dayOf(value);
  if (!day) return { field: 'value', code: 'wrong-day' };
  return day > lastDayOfLaw ? { field: 'value', code: 'too-far-ahead' } : undefined;
}

/** 20321231 → 2032-12-31. */
function dayOf(digits: number): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(digits)) ?? [];
  const text = `${year}-${month}-${day}`;
  return isLocalDate(text) ? text : undefined;
}
