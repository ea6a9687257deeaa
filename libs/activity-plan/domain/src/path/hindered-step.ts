import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { PathStep } from './path-step';
import type { PathCheck } from './path-check';

/** A step of the chosen path that the law refuses, since when that has been known, and the rules that refuse. */
export interface HinderedStep {
  readonly stepId: string;
  readonly measure: MeasureCode;
  readonly since: LocalDate;
  readonly rules: readonly string[];
  /** Measures that it cannot run beside; absent when it is something else that refuses. */
  readonly beside?: readonly MeasureCode[];
}

/** What a new check found of a path that was held against the law before. */
export interface Watched {
  readonly hindered: readonly HinderedStep[];
  /** Those that were not hindered before, or by other rules. */
  readonly newly: readonly HinderedStep[];
  /** Steps that were hindered before and still stand in the path, possible again. */
  readonly freed: readonly HinderedStep[];
}

/** Steps that cannot be taken as they stand; one that was found so before keeps its day. A step that has become a participation is past asking. */
export function watched(steps: readonly PathStep[], check: PathCheck, before: readonly HinderedStep[]): Watched {
  const hindered = check.steps.flatMap(({ stepId, standing, participationId, result, beside }): readonly HinderedStep[] => {
    const step = steps.find(({ id }) => id === stepId);
    if (!step?.measure || standing !== 'impossible' || participationId) return [];
    const refusing = beside.filter(({ combination }) => combination.verdict === 'refused');
    const refusingRules = refusing.flatMap(({ combination }) => combination.rules);
    const rules = [...(result.kind === 'assessed' && result.outcome === 'not-eligible' ? result.decidedBy : []), ...refusingRules];
    const known = before.find((each) => each.stepId === stepId);
    const others = refusing.map(({ measure }) => measure);
    return [{ stepId, measure: step.measure, since: known?.since ?? check.checkedOn, rules, ...(others.length > 0 && { beside: others }) }];
  });
  const same = (one: HinderedStep, other: HinderedStep): boolean =>
    one.stepId === other.stepId && one.measure === other.measure && one.rules.join() === other.rules.join();
  return {
    hindered,
    newly: hindered.filter((each) => !before.some((known) => same(known, each))),
    freed: before.filter(({ stepId }) => steps.some(({ id }) => id === stepId) && !hindered.some((each) => each.stepId === stepId)),
  };
}
