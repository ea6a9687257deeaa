import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Condition } from './condition';

/** What a measure requires: one condition, either-or, several together, or a rule with an exception. */
export type Requirement = Condition | Group;

/** Conditions that belong together. */
export interface Group {
  readonly operator: 'any-of' | 'all-of' | 'unless';
  readonly title?: LocalizedText;
  readonly of: readonly Requirement[];
}

/** At least one branch must hold; an unknown fact in one never hides another that holds. */
export function anyOf(of: readonly Requirement[], title?: LocalizedText): Group {
  return group('any-of', of, title);
}

/** Every branch must hold. */
export function allOf(of: readonly Requirement[], title?: LocalizedText): Group {
  return group('all-of', of, title);
}

/** The rule holds, or the exception does. The exception is asked about only when the rule fails. */
export function unless(rule: Requirement, exception: Requirement, title?: LocalizedText): Group {
  return group('unless', [rule, exception], title);
}

/** Whether the requirement is a group. */
export function isGroup(requirement: Requirement): requirement is Group {
  return 'operator' in requirement;
}

/** All conditions in a requirement, groups opened. */
export function conditionsIn(requirement: Requirement): readonly Condition[] {
  return isGroup(requirement) ? requirement.of.flatMap(conditionsIn) : [requirement];
}

function group(operator: Group['operator'], of: readonly Requirement[], title: LocalizedText | undefined): Group {
  return title ? { operator, of, title } : { operator, of };
}
