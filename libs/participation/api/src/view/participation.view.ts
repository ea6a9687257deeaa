import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type {
  AdviserWait,
  AgreementPart,
  ApprovalChannel,
  ApprovalGiver,
  Attainment,
  ContentCode,
  ContentChange,
  EndingKind,
  EndReason,
  LinkNews,
  ParticipationRoute,
  ParticipationStatus,
  Purpose,
  ReportKind,
  ReportStatus,
  Suitability,
  SuitabilityVerdict,
  WaitingCause,
} from '@fotfeste/participation/domain';
import { type OutcomeView } from '../report/report.view';
import { type SinglePlaceView } from '../single-place/single-place.view';
import { type LostConsentView } from '../share/share.view';
import { type VeiledParticipationView } from '../veiled/veiled.view';

/** A participation in the list of a person. */
export class ParticipationListItemView {
  readonly id!: string;
  readonly measure!: MeasureCode;
  readonly route!: ParticipationRoute;
  readonly status!: ParticipationStatus;
  /** Calendar day. */
  readonly statusFrom!: string;
  readonly reason?: EndReason;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly offeringName?: string;
  /** Provider, employer or school. */
  readonly organisationName?: string;
  readonly percent?: number;
  readonly daysPerWeek?: number;
  /** A status that comes by itself on a day ahead. */
  readonly planned?: PlannedStatusView;
  /** Proposals from the provider that wait for an answer. */
  readonly waitingProposals?: number;
  /** Messages from the provider that this reader has not seen. */
  readonly unreadMessages?: number;
  /** A link was answered, or shut without Nav having done it, and the responsible adviser has not seen it. */
  readonly linkNews?: LinkNews;
  /** What the participant has answered to a referral that still waits. */
  readonly answer?: 'yes' | 'no';
  readonly source!: 'fotfeste' | 'arena' | 'other-system' | 'adviser';
}

export class PlannedStatusView {
  readonly status!: ParticipationStatus;
  readonly validFrom!: string;
}

export class ParticipationListView {
  readonly items!: readonly ParticipationListItemView[];
  /** Those of which this reader is told only that they are there, the newest first; absent when there are none. */
  readonly veiled?: readonly VeiledParticipationView[];
}

export class AlternativeView {
  readonly what!: string;
  readonly suitability!: Suitability;
}

export class ApprovalView {
  readonly givenBy!: ApprovalGiver;
  readonly channel?: ApprovalChannel;
  readonly givenOn!: string;
}

export class ContentElementView {
  readonly code!: ContentCode;
  readonly words?: string;
}

/** How far the purpose was reached, who said so and when. */
export class AttainedView {
  readonly attainment!: Attainment;
  readonly words?: string;
  /** Calendar day. */
  readonly on!: string;
  readonly byName?: string;
}

export class OverrideView {
  readonly rule!: string;
  readonly reason!: string;
}

export class OfferingInParticipationView {
  readonly id!: string;
  readonly number!: string;
  readonly name!: string;
  readonly startsOn!: string;
  readonly endsOn?: string;
}

export class ProviderInParticipationView {
  readonly organisation!: string;
  readonly name!: string;
  /** Until when the provider sees the participant; absent while the participation lasts or before it is shared. */
  readonly accessEndsOn?: string;
  readonly contactName?: string;
  readonly takenInOn?: string;
}

export class HostView {
  readonly organisation?: string;
  readonly name!: string;
  readonly workplace?: string;
}

export class GoalView {
  readonly id!: string;
  readonly words!: string;
  readonly closedOn?: string;
}

export class ExtentView {
  readonly validFrom!: string;
  readonly percent?: number;
  readonly daysPerWeek?: number;
}

/** What was taken back, when and by whom; absent for what holds. */
export class UndoneView {
  /** Instant. */
  readonly undoneAt?: string;
  readonly undoneByName?: string;
}

/** One line of the participation's life. */
export class StatusView extends UndoneView {
  readonly status!: ParticipationStatus;
  readonly validFrom!: string;
  readonly step!: string;
  readonly reason?: EndReason;
  readonly reasonWords?: string;
  readonly recordedAt!: string;
  readonly recordedByName!: string;
  /** Comes by itself on its first day. */
  readonly isPlanned!: boolean;
  /** Was planned, and never came to be. */
  readonly isWithdrawn!: boolean;
}

/** What a change was about, on one side of it; an empty side had nothing. */
export class ChangedValuesView {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly percent?: number;
  readonly daysPerWeek?: number;
  readonly reason?: EndReason;
}

/** A change that kept the status: from what to what, by whom and why. */
export class ContentChangeView extends UndoneView {
  readonly id!: string;
  readonly kind!: ContentChange;
  /** From when a new extent applies. */
  readonly validFrom?: string;
  readonly before!: ChangedValuesView;
  readonly after!: ChangedValuesView;
  readonly reasonWords?: string;
  readonly recordedAt!: string;
  readonly recordedByName!: string;
}

export class AgreementView {
  /** 0 while nothing is recorded. */
  readonly version!: number;
  readonly goal?: string;
  readonly content?: string;
  readonly trainingPlan?: string;
  readonly hoursPerWeek?: number;
  readonly navContact?: string;
  readonly hostContact?: string;
  readonly participantSignedOn?: string;
  readonly hostSignedOn?: string;
  readonly navSignedOn?: string;
  readonly discussedOn?: string;
  readonly missingParts!: readonly AgreementPart[];
  readonly isSigned!: boolean;
}

export class ReviewView {
  readonly reviewedOn!: string;
  readonly conclusion!: 'continue' | 'change' | 'end';
  readonly words!: string;
  readonly recordedByName!: string;
}

export class ReportSummaryView {
  readonly id!: string;
  readonly kind!: ReportKind;
  readonly periodFrom!: string;
  readonly periodTo!: string;
  readonly status!: ReportStatus;
  readonly statusFrom!: string;
  readonly sentByName!: string;
}

/** Whether an applicant meets the requirements, as the provider sees it. */
export class SuitabilityView {
  readonly verdict!: SuitabilityVerdict;
  readonly words?: string;
  readonly judgedAt!: string;
  readonly judgedByName!: string;
}

/** Something about the participation that waits for the adviser, and how many of it. */
export class WaitView {
  readonly kind!: AdviserWait;
  readonly count!: number;
}

/** A participation as Nav sees it. */
export class ParticipationView {
  /** What waits for the adviser today. */
  readonly waits!: readonly WaitView[];
  readonly id!: string;
  readonly participantId!: string;
  readonly version!: number;
  readonly measure!: MeasureCode;
  readonly route!: ParticipationRoute;
  readonly ending!: EndingKind;
  readonly status!: ParticipationStatus;
  readonly statusFrom!: string;
  readonly reason?: EndReason;
  readonly reasonWords?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly planned?: PlannedStatusView;
  readonly offering?: OfferingInParticipationView;
  readonly provider?: ProviderInParticipationView;
  readonly host?: HostView;
  readonly purpose?: Purpose;
  readonly purposeWords?: string;
  readonly choiceReason?: string;
  readonly alternatives!: readonly AlternativeView[];
  readonly ownWish?: string;
  readonly preferredMeasure?: MeasureCode;
  readonly background?: string;
  readonly content?: string;
  /** What the measure is to hold, by code. */
  readonly contentElements!: readonly ContentElementView[];
  readonly goals!: readonly GoalView[];
  readonly extents!: readonly ExtentView[];
  readonly consultedOn?: string;
  readonly consultationWords?: string;
  readonly approval?: ApprovalView;
  /** The participant's no, until a later yes. */
  readonly declined?: ApprovalView;
  /** Enrolled on behalf of an informed participant on this day. */
  readonly informedOn?: string;
  readonly assessmentId?: string;
  readonly overrides!: readonly OverrideView[];
  readonly appliedOn?: string;
  readonly waitingSince?: string;
  readonly waitingCause?: string;
  readonly waitingCauseCode?: WaitingCause;
  /** Whether the purpose was reached; absent while nobody has said. */
  readonly attained?: AttainedView;
  readonly sharedOn?: string;
  readonly statuses!: readonly StatusView[];
  /** In the order they were made. */
  readonly changes!: readonly ContentChangeView[];
  readonly agreement?: AgreementView;
  /** Price and categories; only for a single place in training. */
  readonly singlePlace?: SinglePlaceView;
  readonly reviews!: readonly ReviewView[];
  /** The next day the law asks Nav to look at it. */
  readonly nextReviewOn?: string;
  /** Whether the applicant meets the requirements, as the provider sees it. */
  readonly suitability?: SuitabilityView;
  readonly reports!: readonly ReportSummaryView[];
  readonly outcome?: OutcomeView;
  /** The participation must be ended, because a consent it rests on is gone (IPS-05, IPS-06). */
  readonly lostConsent?: LostConsentView;
  /** Until when the one who reads can take back what they did last; absent when they cannot. */
  readonly undoableUntil?: string;
  readonly isUnderFollowUp!: boolean;
  /** Whether no newer participation in the same offering exists. */
  readonly isNewest!: boolean;
  readonly source!: 'fotfeste' | 'arena' | 'other-system' | 'adviser';
  readonly createdAt!: string;
  readonly createdByName!: string;
}
