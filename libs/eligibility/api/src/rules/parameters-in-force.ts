import { contains, given, type LocalDate } from '@fotfeste/shared/kernel';
import { allParameters, chapterOf, type Parameter, type ParameterId } from '@fotfeste/eligibility/domain';
import type { ParameterView, RuleState, StretchView } from './rules.view';
import { testsOf } from './tests-of';

/** Every number with all its stretches of time, and what applies on the day. */
export function parametersOn(asOf: LocalDate): readonly ParameterView[] {
  return (Object.entries(allParameters) as readonly (readonly [ParameterId, Parameter])[]).map(([id, series]): ParameterView => {
    const { title, unit, law, section, source, confidence } = series;
    const stretches = stretchesOf(series);
    const now = stretches.find((each) => contains(each, asOf));
    return {
      ...{ id, title, unit, law, section, source, confidence, stretches },
      chapter: chapterOf(id)?.prefixes[0] ?? '',
      state: stateOf(stretches, asOf),
      tests: testsOf([id]),
      ...given({ now }),
    };
  });
}

function stretchesOf({ values, unknown = [] }: Parameter): readonly StretchView[] {
  const known = values.map(({ from, to, value, startNotFound, note }): StretchView => ({
    ...{ from, value, startNotFound: startNotFound ?? false },
    ...given({ to, note }),
  }));
  const holes = unknown.map(({ from, to, why }): StretchView => ({ from, why, startNotFound: false, ...given({ to }) }));
  return [...known, ...holes].sort((left, right) => (left.from < right.from ? -1 : 1));
}

function stateOf(stretches: readonly StretchView[], on: LocalDate): RuleState {
  if (stretches.some((each) => contains(each, on))) return 'in-force';
  return stretches.every(({ from }) => from > on) ? 'coming' : 'ended';
}
