import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationStatus, ProviderGroup, SuitabilityVerdict } from '@fotfeste/participation/domain';

/** Something the provider must do, and by when. */
export class ProviderDueView {
  readonly kind!: 'start-date' | 'employer-contact' | 'interim-report' | 'final-report' | 'report-question' | 'question' | 'assessment';
  /** Calendar day. */
  readonly dueOn!: string;
}

/** A participant in the provider's list. */
export class ProviderListItemView {
  readonly participationId!: string;
  readonly participantId!: string;
  /** Protected, and followed up by somebody else than the reader: neither name nor office is told, and nothing else can be opened. */
  readonly isMasked!: boolean;
  /** Absent when masked. */
  readonly name?: string;
  /** Why care must be taken, for those who follow the person up; absent for everybody else. */
  readonly protection?: 'protected' | 'strictly-protected' | 'strictly-protected-abroad';
  readonly measure!: MeasureCode;
  readonly offeringId?: string;
  readonly offeringName?: string;
  readonly status!: ParticipationStatus;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly percent?: number;
  readonly contactName?: string;
  /** Those who help the contact. */
  readonly coAdvisers!: readonly string[];
  readonly officeName?: string;
  /** Nobody at the provider has taken the participant in yet. */
  readonly isNew!: boolean;
  /** Something has come from Nav that this reader has not seen. */
  readonly isUnread!: boolean;
  /** What it is that this reader has not seen. */
  readonly news!: readonly ProviderNews[];
  /** Proposals that wait for Nav's answer. */
  readonly waitingProposals!: number;
  /** Whether the applicant meets the requirements, when the provider has said so. */
  readonly suitability?: SuitabilityVerdict;
  /** The day Nav shared the participant. */
  readonly sharedOn?: string;
  readonly group!: ProviderGroup;
  readonly due?: ProviderDueView;
}

/** What can be news from Nav: the participation was changed, a proposal answered, or a message sent. */
export type ProviderNews = 'change' | 'answer' | 'message';

export class ProviderCountView {
  readonly code!: string;
  readonly count!: number;
}

/** A choice that is shown by its name: somebody at the provider, or an office. */
export class ProviderNamedCountView {
  readonly code!: string;
  /** Absent for those without. */
  readonly name?: string;
  readonly count!: number;
}

/** How many there would be with another choice in one filter, the others left as they are. */
export class ProviderCountsView {
  readonly statuses!: readonly ProviderCountView[];
  readonly advisers!: readonly ProviderNamedCountView[];
  readonly coAdvisers!: readonly ProviderNamedCountView[];
  readonly offices!: readonly ProviderNamedCountView[];
  /** How many there are in each of the views, such as those with news. */
  readonly views!: readonly ProviderCountView[];
}

export class ProviderListView {
  readonly items!: readonly ProviderListItemView[];
  readonly total!: number;
  /** The place of the first item among all, from 1; 0 when there is none. */
  readonly position!: number;
  readonly pageSize!: number;
  /** What the next page comes `after`. */
  readonly next?: string;
  /** What the page before this one comes `before`. */
  readonly previous?: string;
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
  /** Whether the reader has chosen it as one of their own lists. */
  readonly isOwn!: boolean;
  /** Everybody who has. */
  readonly followedBy!: readonly string[];
}

export class ProviderOfferingsView {
  readonly items!: readonly ProviderOfferingView[];
}
