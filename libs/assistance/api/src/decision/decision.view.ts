import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssistanceGroup, Confidence, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { LetterLanguage } from '@fotfeste/document/domain';
import { type SourceView } from '../source.view';
import { type DecisionFactView } from '../used-facts/decision-fact.view';

/** What was said of a text on its way: a note between writer and second person, or why it was returned or withdrawn. */
export class DecisionCommentView {
  readonly about!: 'return' | 'withdraw' | 'note';
  readonly words!: string;
  readonly authorName!: string;
  /** Instant in ISO 8601. */
  readonly at!: string;
}

/** How long the person may complain; printed with how sure that is. */
export class ComplaintView {
  readonly weeks!: number;
  readonly confidence!: Confidence;
  /** Counted from the day of the decision: the letter may have come later. */
  readonly lastDay!: LocalDate;
}

/** A § 14 a decision, or the text of one on its way through second control. */
export class DecisionView {
  readonly id!: string;
  readonly participantId!: string;
  readonly status!: 'sent-to-second-control' | 'returned' | 'decided' | 'replaced' | 'withdrawn';
  readonly group!: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal;
  readonly possibilities!: string;
  readonly kindOfWork!: string;
  readonly assistanceNeed!: string;
  readonly workCapacity!: string;
  readonly kindOfAssistance!: string;
  readonly reason!: string;
  readonly sources!: readonly SourceView[];
  /** What the sources said the day it was decided; empty until then, and when they were told in words alone. */
  readonly usedFacts!: readonly DecisionFactView[];
  /** The form of Norwegian of the letter. */
  readonly letterLanguage!: LetterLanguage;
  readonly office!: string;
  /** Absent when the register of offices has no name for the number. */
  readonly officeName?: string;
  readonly authorId!: string;
  readonly authorName!: string;
  /** Ids of everybody who has written on it: none of them may be its second controller. */
  readonly writers!: readonly string[];
  readonly sentAt?: string;
  readonly controllerName?: string;
  readonly decidedAt?: string;
  readonly decidedOn?: LocalDate;
  readonly replacedOn?: LocalDate;
  readonly complaint?: ComplaintView;
  readonly comments!: readonly DecisionCommentView[];
  readonly version!: number;
}

/** Everything about § 14 a for one person, the newest first. */
export class DecisionListView {
  readonly items!: readonly DecisionView[];
  /** Which of them applies now; absent when none does. */
  readonly inForceId?: string;
  /** The form of Norwegian the person was last written to in; absent before the first letter. */
  readonly letterLanguage?: LetterLanguage;
  /** The form that the person has asked for; absent when nobody has asked. */
  readonly wishedLanguage?: LetterLanguage;
  /** Whether a decision may be made: the person is under work-oriented follow-up. */
  readonly isUnderFollowUp!: boolean;
}

/** The decision that applies now. */
export class DecisionInForceView {
  /** Absent when there is none. */
  readonly decision?: DecisionView;
}
