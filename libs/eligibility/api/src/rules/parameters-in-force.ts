import { contains, given, type LocalDate } from '@fotfeste/shared/kernel';
import { allParameters, unknownOn, type Parameter } from '@fotfeste/eligibility/domain';
import type { ParameterView } from './rules.view';

/** The numbers of the day. One whose value is known to be unknown is listed with the reason; one not yet or no longer there is left out. */
export function parametersOn(asOf: LocalDate): readonly ParameterView[] {
  return (Object.values(allParameters) as readonly Parameter[]).flatMap((series): readonly ParameterView[] => {
    const { id, title, unit, law, section, source, confidence } = series;
    const row = { id, title, unit, law, section, source, confidence };
    const value = series.values.find((each) => contains(each, asOf));
    if (value) return [{ ...row, value: value.value, from: value.from, ...given({ to: value.to, note: value.note }) }];
    const unknown = unknownOn(series, asOf);
    return unknown ? [{ ...row, from: unknown.from, note: unknown.why.nb, ...given({ to: unknown.to }) }] : [];
  });
}
