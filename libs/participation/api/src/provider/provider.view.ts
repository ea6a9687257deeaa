import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { EndingKind, EndReason, GoalProgress, ParticipationRoute, ParticipationStatus, Purpose } from '@fotfeste/participation/domain';
import { type ReportCommentView } from '../report/report.view';
import {
  ReportSummaryView,
  type ContentChangeView,
  type ContentElementView,
  type ExtentView,
  type StatusView,
  type SuitabilityView,
} from '../view/participation.view';
import { type ProviderSharedFieldView } from '../share/share.view';
import { type ProviderDueView } from './provider-list.view';

export class ProviderGoalView {
  readonly id!: string;
  readonly words!: string;
  /** How far the last report said it had come. */
  readonly progress?: GoalProgress;
}

export class ProviderNavContactView {
  readonly officeName?: string;
  readonly adviserName?: string;
}

export class ReportDutyView {
  /** Section of the regulation; absent when an agreement or the product asks. */
  readonly section?: string;
  readonly source!: 'law' | 'agreement' | 'product';
}

/** A report the provider has sent, with what the participant says about it. */
export class ProviderReportSummaryView extends ReportSummaryView {
  /** The latest first. */
  readonly comments!: readonly ReportCommentView[];
}

/** Somebody at the provider who follows the participant up. */
export class ProviderStaffView {
  readonly id!: string;
  readonly name!: string;
}

/** Somebody who works at the provider. */
export class ProviderMemberView {
  readonly id!: string;
  readonly name!: string;
  /** Coordinators assign; advisers follow up. */
  readonly isCoordinator!: boolean;
}

export class ProviderTeamView {
  readonly items!: readonly ProviderMemberView[];
}

/** A participant as the provider sees one: who, what for, how much, until when, and what is shared of the person. */
export class ProviderParticipationView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  readonly name!: string;
  /** Why care must be taken with what tells of the person; absent for most. */
  readonly protection?: 'protected' | 'strictly-protected' | 'strictly-protected-abroad';
  /** What the agreement and the participant let the provider know of the person; whatever is not shared is said not to be. */
  readonly shared!: readonly ProviderSharedFieldView[];
  /** The participant has taken back a consent the measure rests on: Nav ends it, and nothing more is shared. */
  readonly hasWithdrawn!: boolean;
  readonly nav!: ProviderNavContactView;
  readonly measure!: MeasureCode;
  readonly route!: ParticipationRoute;
  readonly ending!: EndingKind;
  readonly offeringId?: string;
  readonly offeringName?: string;
  readonly status!: ParticipationStatus;
  readonly statusFrom!: string;
  readonly reason?: EndReason;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly extents!: readonly ExtentView[];
  readonly purpose?: Purpose;
  readonly content?: string;
  /** What the measure is to hold, by code. */
  readonly contentElements!: readonly ContentElementView[];
  readonly goals!: readonly ProviderGoalView[];
  readonly contactName?: string;
  readonly contactId?: string;
  readonly coAdvisers!: readonly ProviderStaffView[];
  readonly takenInOn?: string;
  readonly suitability?: SuitabilityView;
  /** When this reader last looked; what came after it is new. */
  readonly seenAt?: string;
  readonly due!: readonly ProviderDueView[];
  readonly finalReportDuty!: ReportDutyView;
  readonly reports!: readonly ProviderReportSummaryView[];
  /** What has happened since Nav shared the participant, without anybody's words about why. */
  readonly statuses!: readonly StatusView[];
  readonly changes!: readonly ContentChangeView[];
  /** First and last day the provider sees the participant. */
  readonly accessFrom!: string;
  readonly accessEndsOn?: string;
}
