import { addDays, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { valueOn, type Parameter, type ParameterUnit } from '../engine/parameter';
import type { ParameterId } from '../parameters';
import type { Fault } from './faults';
import type { NewValue } from './law-change';

type Series = Readonly<Record<ParameterId, Parameter>>;

/** Units the law may give in parts; all others are whole. */
const divisible: readonly ParameterUnit[] = ['percent', 'G', 'hours a week', 'hours a month', 'hours a year'];

/** What is wrong with a new value. */
export function faultsOfValue({ parameter, from, value }: NewValue, series: Series): readonly Fault[] {
  if (!isParameterId(parameter, series)) return [{ field: 'parameter', code: 'unknown-parameter', values: { parameter } }];
  const one = series[parameter];
  const wrong = wrongQuantity(one.unit, value);
  if (wrong) return [wrong];
  const isSame = valueOn(one, from) === value && one.values.every((each) => each.from <= from);
  return isSame ? [{ field: 'value', code: 'same-value', values: { value } }] : [];
}

/** The numbers with a new value from its day on, until further notice. The value before it ends the day before. */
export function withNewValue(series: Series, { parameter, from, value }: NewValue): Series {
  if (!isParameterId(parameter, series)) return series;
  const one = series[parameter];
  const unknown = before(one.unknown ?? [], from);
  const changed: Parameter = { ...one, values: [...before(one.values, from), { from, value }], unknown };
  return { ...series, [parameter]: changed };
}

function before<Stretch extends { readonly from: LocalDate; readonly to?: LocalDate }>(
  stretches: readonly Stretch[],
  from: LocalDate,
): readonly Stretch[] {
  const dayBefore = addDays(from, -1);
  return stretches
    .filter((stretch) => stretch.from < from)
    .map((stretch) => (!stretch.to || stretch.to > dayBefore ? { ...stretch, to: dayBefore } : stretch));
}

function wrongQuantity(unit: ParameterUnit, value: number): Fault | undefined {
  const field = 'value';
  if (!Number.isFinite(value) || value < 0) return { field, code: 'not-a-quantity' };
  if (!divisible.includes(unit) && !Number.isInteger(value)) return { field, code: 'not-whole', values: { unit } };
  if (unit === 'percent' && value > 100) return { field, code: 'above-hundred' };
  if (unit === 'date' && !isDate(value)) return { field, code: 'wrong-day' };
  if (unit === 'month and day' && !isDate(20_240_000 + value)) return { field, code: 'wrong-day' };
  return undefined;
}

function isDate(digits: number): boolean {
  const text = String(digits);
  return text.length === 8 && isLocalDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
}

function isParameterId(id: string, series: Series): id is ParameterId {
  return Object.hasOwn(series, id);
}
