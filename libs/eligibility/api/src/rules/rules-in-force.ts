import type { LocalDate } from '@fotfeste/shared/kernel';
import { isAutomated, measureCodes, theLaw } from '@fotfeste/eligibility/domain';
import { measureOutlines } from './measure-outlines';
import { measureRules } from './measure-rules';
import { otherRules } from './other-rules';
import { parametersOn } from './parameters-in-force';
import type { RulesView } from './rules.view';

/** Every rule and number from the objects that run, each with where it stands on the day: in force, ended or coming. */
export function rulesInForce(asOf: LocalDate): RulesView {
  return {
    asOf,
    changesOn: theLaw.changesOn,
    measures: measureOutlines(asOf),
    rules: [...measureRules(asOf), ...otherRules(asOf)],
    parameters: parametersOn(asOf),
    notAutomated: measureCodes.filter((code) => !isAutomated(code)),
  };
}
