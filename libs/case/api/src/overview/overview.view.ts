import type { ActivityKind, ActivityStatus } from '@fotfeste/activity-plan/domain';
import type { Barrier, Resource } from '@fotfeste/assistance/domain';
import { type HindranceView } from '@fotfeste/activity-plan/api';
import type { AssistanceGroup, MeasureCode, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { LetterLanguage } from '@fotfeste/document/domain';
import type { DraftKind } from '@fotfeste/draft/domain';
import { type ContactOriginView, type OriginView } from '@fotfeste/participant/api';
import type { BenefitType, ContactChannel, InterpreterNeed, SickLeaveMark, Situation } from '@fotfeste/participant/domain';
import type { ParticipationStatus } from '@fotfeste/participation/domain';
import type { WaitingFor } from '@fotfeste/shared/kernel';

export class OverviewGoalView {
  readonly words!: string;
  readonly saidOn!: string;
}

export class OverviewNeedsView {
  readonly barriers!: readonly Barrier[];
  readonly resources!: readonly Resource[];
  readonly changedOn!: string;
}

/** Where the youth guarantee stands: never more than what has happened. */
export class OverviewYouthView {
  readonly state!: 'need-not-established' | 'not-started' | 'started';
  /** Last day on which it must have started; absent for somebody who is not registered. */
  readonly startsBy?: string;
  /** The day a contact person was there and the first talk had been held. */
  readonly startedOn?: string;
  readonly isLate!: boolean;
  readonly contactName?: string;
  readonly contactSince?: string;
  readonly lastTalkOn?: string;
  /** The day by which they should talk again, a service goal of the product. */
  readonly talkBy?: string;
  readonly isQuiet!: boolean;
  /** The birthday on which it ends. */
  readonly endsOn!: string;
  readonly endsSoon!: boolean;
}

export class OverviewActivityView {
  readonly id!: string;
  readonly kind!: ActivityKind;
  readonly status!: ActivityStatus;
  readonly title?: string;
  readonly from?: string;
  readonly to?: string;
}

export class OverviewParticipationView {
  readonly id!: string;
  /** Absent for whoever is told only that there is a measure. */
  readonly measure?: MeasureCode;
  readonly status!: ParticipationStatus;
  /** Part of its life: what is prepared, waits or runs comes first. */
  readonly phase!: 'prepared' | 'waiting' | 'running' | 'over';
  readonly organisationName?: string;
  readonly from?: string;
  readonly to?: string;
}

export class OverviewDecisionView {
  readonly decisionId!: string;
  readonly group!: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn!: string;
}

/** A § 14 a text that has left the drafts and is not decided. */
export class OverviewDecisionWorkView {
  readonly decisionId!: string;
  readonly status!: 'sent-to-second-control' | 'returned';
}

/** Something a colleague, or the one who asks, is writing about the person. */
export class OverviewDraftView {
  readonly kind!: DraftKind;
  readonly authorName!: string;
  readonly savedAt!: string;
}

/** The rule that asks for something by a day. */
export class OverviewBasisView {
  /** The rulebook's id. */
  readonly rule!: string;
  readonly section!: string;
}

export class OverviewDeadlineView {
  readonly kind!: string;
  readonly dueOn!: string;
  readonly waitsFor!: WaitingFor;
  /** Whom it waited for can no longer do it, and the adviser settles it; absent otherwise. */
  readonly isLeftToAdviser?: boolean;
  readonly subjectId?: string;
  /** Absent when it comes from people, or from days the product has chosen. */
  readonly basis?: OverviewBasisView;
  /** The steps that are no longer possible, of a planned path; absent for everything else. */
  readonly hindrances?: readonly HindranceView[];
}

export class OverviewEmploymentView {
  readonly id!: string;
  readonly employerName!: string;
  readonly percent?: number;
  readonly from!: string;
  readonly to?: string;
  readonly source!: string;
  /** The day the source said so. */
  readonly date!: string;
}

export class OverviewBenefitView {
  readonly id!: string;
  readonly type!: BenefitType;
  readonly percent?: number;
  readonly from!: string;
  readonly to?: string;
  readonly source!: string;
  readonly date!: string;
}

/** The next point of a sick leave at which something falls due. */
export class OverviewSickLeaveMarkView {
  readonly mark!: SickLeaveMark;
  readonly on!: string;
}

/** Whether the person is sick-listed today, and from which day. */
export class OverviewSickLeaveView {
  readonly isSickListed!: boolean;
  /** Absent when no point is left, or no sick leave runs. */
  readonly next?: OverviewSickLeaveMarkView;
  readonly from?: string;
  readonly percent?: number;
  readonly source!: string;
  readonly date!: string;
}

/** The children under 18 in the person's care, by year of birth. An empty list means none. */
export class OverviewCareView {
  readonly childYears!: readonly number[];
  /** Absent without children. */
  readonly soleCarer?: boolean;
  readonly source!: string;
  readonly date!: string;
}

/** How to reach the person; a detail that is absent is unknown. */
export class OverviewContactView {
  readonly telephone?: string;
  readonly email?: string;
  readonly contactChannel?: ContactChannel;
  /** The form of Norwegian that the person wants letters in. */
  readonly letterLanguage?: LetterLanguage;
  readonly interpreter?: InterpreterNeed;
  readonly spokenLanguage?: string;
  /** Who said each of these, and when. */
  readonly origins!: readonly ContactOriginView[];
  /** Last day the adviser and the person are known to have talked. */
  readonly lastContactOn?: string;
}

/** One page: what matters about the person today. Of an earlier day it has neither deadlines, drafts nor last contact: they are not kept. */
export class OverviewView {
  readonly goal?: OverviewGoalView;
  /** The next ones first, measures left out. */
  readonly activities!: readonly OverviewActivityView[];
  readonly participations!: readonly OverviewParticipationView[];
  readonly decision?: OverviewDecisionView;
  readonly decisionWork?: OverviewDecisionWorkView;
  /** What hinders and helps; absent when nothing is ticked. */
  readonly needs?: OverviewNeedsView;
  /** Absent for those who are too young, too old or have no need established, and of an earlier day. */
  readonly youth?: OverviewYouthView;
  readonly drafts!: readonly OverviewDraftView[];
  /** The earliest first. */
  readonly deadlines!: readonly OverviewDeadlineView[];
  /** Employments today; absent when nobody knows. */
  readonly employments?: readonly OverviewEmploymentView[];
  /** What says that these are all; absent when nobody knows. */
  readonly employmentsKnown?: OriginView;
  /** Benefits today; absent when nobody knows. */
  readonly benefits?: readonly OverviewBenefitView[];
  readonly benefitsKnown?: OriginView;
  /** Absent when nobody knows. */
  readonly sickLeave?: OverviewSickLeaveView;
  /** Absent when nobody has said anything of children. */
  readonly care?: OverviewCareView;
  readonly situations!: readonly Situation[];
  readonly jobSeekerFrom?: string;
  /** What says whether the person is registered as a job seeker. */
  readonly jobSeekerKnown!: OriginView;
  readonly followedUpFrom?: string;
  readonly contact!: OverviewContactView;
}
