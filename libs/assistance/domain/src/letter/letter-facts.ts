import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssistanceGroup, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { DecisionPart } from '../decision-text';
import type { Source } from '../sources';

/** What the letter about a § 14 a decision needs to know. */
export interface DecisionLetterFacts extends Readonly<Record<DecisionPart, string>> {
  readonly group: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal | undefined;
  readonly reason: string;
  readonly sources: readonly Source[];
  readonly decidedOn: LocalDate;
  /** Day of the decision that this one replaces. */
  readonly replaces?: LocalDate | undefined;
  readonly born: LocalDate;
  /** Office that decided: the complaint goes there. */
  readonly office: string;
  /** Weeks to complain as the parameter says; none when it has no value. */
  readonly complaintWeeks?: number | undefined;
}
