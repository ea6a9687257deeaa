import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { valueOn, type Parameter } from '../engine/parameter';
import type { ParameterId } from '../parameters';
import type { Fault } from './faults';
import type { NewValue } from './law-change';
import { faultOfQuantity, spokenQuantity } from './new-quantity';

type Series = Readonly<Record<ParameterId, Parameter>>;

/** What is wrong with a new value. */
export function faultsOfValue({ parameter, from, value }: NewValue, series: Series): readonly Fault[] {
  if (!isParameterId(parameter, series)) return [{ field: 'parameter', code: 'unknown-parameter', values: { parameter } }];
  const one = series[parameter];
  const wrong = faultOfQuantity(one.unit, value);
  if (wrong) return [wrong];
  const isSame = valueOn(one, from) === value && one.values.every((each) => each.from <= from);
  return isSame ? [{ field: 'value', code: 'same-value', values: { value: spokenQuantity(one.unit, value) } }] : [];
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

function isParameterId(id: string, series: Series): id is ParameterId {
  return Object.hasOwn(series, id);
}
