import type { AgreedSpan } from '@fotfeste/activity-plan/domain';
import type { Deadline, LocalDate, ParticipantId, Period } from '@fotfeste/shared/kernel';
import type { Protection } from '@fotfeste/access/domain';
import type { BenefitType, ContactChannel, InterpreterNeed } from '@fotfeste/participant/domain';
import type { CitizenshipGroup } from './citizenship-group';
import type { AssistanceGroup, MeasureCode, RecordedMainGoal } from '@fotfeste/eligibility/domain';

/** Where a participation stands, seen from a list: waiting for its start, running, or over. */
export const participationPhases = ['waiting', 'running', 'over'] as const;
export type ParticipationPhase = (typeof participationPhases)[number];

/** A participation, as far as a list shows it. */
export interface CaseParticipation {
  readonly id: string;
  readonly measure: MeasureCode;
  /** Status in the participation's own state table. */
  readonly status: string;
  readonly phase: ParticipationPhase;
  /** Provider, employer, school or Nav itself. */
  readonly organisationName?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Day it was referred. */
  readonly referredOn: LocalDate;
  /** Days between which the longest duration of the measure runs for this person, earlier use included. */
  readonly clock?: { readonly from: LocalDate; readonly to: LocalDate };
}

/** A benefit with its days. */
export interface CaseBenefit {
  readonly type: BenefitType;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** What is being done with a § 14 a decision that is not in force yet. */
export const decisionWorks = ['second-control', 'returned'] as const;
export type DecisionWork = (typeof decisionWorks)[number];

/** A text that is being written and nobody has been sent: it stands among the drafts, in no row. */
export const writingDecision = 'draft';

/** Everything the rooms know that a list of people shows. Today plays no part: the same sources give the same row on any day. */
export interface CaseSources {
  readonly participantId: ParticipantId;
  readonly access: {
    readonly office: string;
    readonly officeLock?: string;
    readonly protection: Protection;
    readonly isShielded: boolean;
    readonly responsible?: string;
  };
  readonly familyName: string;
  readonly givenName: string;
  readonly born: LocalDate;
  readonly citizenshipGroup?: CitizenshipGroup;
  /** ISO 639; absent when it is Norwegian, or unknown. */
  readonly spokenLanguage?: string;
  readonly interpreter?: InterpreterNeed;
  readonly contactChannel?: ContactChannel;
  /** First day of the registration as job seeker that runs. */
  readonly registeredFrom?: LocalDate;
  /** Last day of the newest registration as job seeker in this follow-up, when none runs. */
  readonly registeredTo?: LocalDate;
  /** Sick leaves as days; those that overlap or adjoin are one. */
  readonly sickLeaves?: readonly Period[];
  /** Every benefit known, in a fixed order. */
  readonly benefits?: readonly CaseBenefit[];
  readonly responsible?: { readonly name: string; readonly since: LocalDate };
  /** The newest follow-up period. */
  readonly followUp?: { readonly from: LocalDate; readonly to?: LocalDate };
  /** The § 14 a decision in force. */
  readonly decision?: { readonly group: AssistanceGroup; readonly mainGoal?: RecordedMainGoal; readonly decidedOn: LocalDate };
  readonly decisionWork?: { readonly work: DecisionWork; readonly since: LocalDate };
  readonly participations: readonly CaseParticipation[];
  readonly goalOn?: LocalDate;
  readonly lastContactOn?: LocalDate;
  /** Last day something happened in the case. */
  readonly lastActivityOn?: LocalDate;
  /** First day of the first measure or activity of the plan that runs. */
  readonly activeSince?: LocalDate;
  /** What the person and Nav have agreed on and is not finished. */
  readonly agreed?: AgreedSpan;
  /** Days of meetings that were not called off, the latest first. */
  readonly meetingDays?: readonly LocalDate[];
  readonly deadlines: readonly Deadline[];
  /** Days without a talk after which the office calls a case too quiet. */
  readonly quietDays: number;
}
