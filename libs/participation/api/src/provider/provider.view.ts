import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type {
  EndingKind,
  EndReason,
  GoalProgress,
  ParticipationRoute,
  ParticipationStatus,
  ProviderGroup,
  Purpose,
} from '@fotfeste/participation/domain';
import { type ContentChangeView, type ExtentView, type ReportSummaryView, type StatusView } from '../view/participation.view';

/** Something the provider must do, and by when. */
export class ProviderDueView {
  readonly kind!: 'start-date' | 'interim-report' | 'final-report' | 'report-question';
  /** Calendar day. */
  readonly dueOn!: string;
}

/** A participant in the provider's list. */
export class ProviderListItemView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  readonly offeringId?: string;
  readonly offeringName?: string;
  readonly status!: ParticipationStatus;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly percent?: number;
  readonly contactName?: string;
  /** Nobody at the provider has taken the participant in yet. */
  readonly isNew!: boolean;
  /** Nav has changed something that this reader has not seen. */
  readonly isUnread!: boolean;
  /** The day Nav shared the participant. */
  readonly sharedOn?: string;
  readonly group!: ProviderGroup;
  readonly due?: ProviderDueView;
}

export class ProviderCountView {
  readonly code!: string;
  readonly count!: number;
}

/** How many there would be with another choice in one filter, the others left as they are. */
export class ProviderCountsView {
  readonly offerings!: readonly ProviderCountView[];
  readonly statuses!: readonly ProviderCountView[];
  readonly groups!: readonly ProviderCountView[];
  readonly unread!: number;
  readonly new!: number;
  readonly due!: number;
  readonly mine!: number;
}

export class ProviderListView {
  readonly items!: readonly ProviderListItemView[];
  readonly total!: number;
  readonly page!: number;
  readonly pageSize!: number;
  readonly counts!: ProviderCountsView;
}

/** One of the provider's offerings, as a list to open. */
export class ProviderOfferingView {
  readonly id!: string;
  readonly number!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  readonly places!: number;
  readonly taken!: number;
  readonly granted!: number;
  readonly waiting!: number;
  readonly free!: number;
}

export class ProviderOfferingsView {
  readonly items!: readonly ProviderOfferingView[];
}

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

/** A participant as the provider sees one: who, how to reach, what for, how much, until when. Nothing of benefits, decisions or health. */
export class ProviderParticipationView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  readonly name!: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly interpreterLanguage?: string;
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
  readonly background?: string;
  readonly content?: string;
  readonly goals!: readonly ProviderGoalView[];
  readonly contactName?: string;
  readonly takenInOn?: string;
  readonly due!: readonly ProviderDueView[];
  readonly finalReportDuty!: ReportDutyView;
  readonly reports!: readonly ReportSummaryView[];
  /** What has happened since Nav shared the participant, without anybody's words about why. */
  readonly statuses!: readonly StatusView[];
  readonly changes!: readonly ContentChangeView[];
  /** First and last day the provider sees the participant. */
  readonly accessFrom!: string;
  readonly accessEndsOn?: string;
}
