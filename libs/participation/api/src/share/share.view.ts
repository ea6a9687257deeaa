import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type {
  ApprovalChannel,
  ApprovalGiver,
  ConsentState,
  MeasureConsent,
  ShareEnd,
  ShareField,
  ShareGround,
  ShareSource,
} from '@fotfeste/participation/domain';

/** One text in all three languages. */
export class ShareTextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

export class SharedJobView {
  readonly employer!: string;
  readonly occupation?: string;
  /** Calendar day. */
  readonly from!: string;
  readonly to?: string;
}

export class SharedEducationView {
  readonly title!: string;
  readonly state!: 'completed' | 'ongoing' | 'interrupted';
  readonly to?: string;
}

/** The value of a field: what the provider reads. */
export class ShareValueView {
  readonly telephone?: string;
  readonly email?: string;
  readonly spokenLanguage?: string;
  readonly interpreter?: 'none' | 'spoken' | 'sign';
  readonly words?: string;
  readonly occupations?: readonly string[];
  readonly jobs?: readonly SharedJobView[];
  readonly educations?: readonly SharedEducationView[];
}

/** The participant's latest answer about a field. */
export class ShareAnswerView {
  readonly version!: number;
  readonly answer!: 'yes' | 'no';
  readonly givenOn!: string;
  readonly givenBy!: ApprovalGiver;
  readonly channel!: ApprovalChannel;
  /** The language it was shown in. */
  readonly language!: 'nb' | 'nn' | 'en';
  readonly until?: string;
  readonly words?: string;
  readonly recordedByName!: string;
  readonly withdrawnOn?: string;
  readonly withdrawnByName?: string;
}

/** A field of the package. */
export class ShareFieldView {
  readonly field!: ShareField;
  readonly kind!: 'necessary' | 'optional';
  /** Health is only ever shared by consent. */
  readonly isHealth!: boolean;
  readonly source!: ShareSource;
  readonly purpose!: ShareTextView;
  /** The law it is shared by without asking. */
  readonly basis?: ShareTextView;
  readonly state!: ConsentState;
  /** Whether the provider gets it today. */
  readonly isShared!: boolean;
  /** Absent when Nav has nothing recorded. */
  readonly value?: ShareValueView;
  readonly answer?: ShareAnswerView;
}

/** A line of what was shared, when and on which ground. */
export class ShareLogView {
  readonly field!: ShareField;
  readonly ground!: ShareGround;
  readonly basis?: ShareTextView;
  /** Instant. */
  readonly openedAt!: string;
  readonly openedByName!: string;
  /** Last day of the consent. */
  readonly until?: string;
  /** Day sharing stopped; absent while it goes on. */
  readonly endedOn?: string;
  readonly endedWhy?: ShareEnd;
}

/** A consent the measure itself rests on. */
export class MeasureConsentView {
  readonly consent!: MeasureConsent;
  readonly rule!: 'IPS-05' | 'IPS-06';
  readonly isGiven?: boolean;
  /** The day it was told. */
  readonly on?: string;
}

export class LostConsentView {
  readonly consent!: MeasureConsent;
  readonly rule!: 'IPS-05' | 'IPS-06';
  readonly since!: string;
}

export class ShareShownView {
  readonly language!: 'nb' | 'nn' | 'en';
  /** Instant. */
  readonly shownAt!: string;
  readonly shownByName!: string;
}

/** What the provider of a participation gets to know, why, and what it has got. */
export class ShareView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly measure!: MeasureCode;
  /** The provider; absent for a measure that no provider carries out. */
  readonly organisationName?: string;
  /** Set on the agreement, or the product's own default. */
  readonly source!: 'agreement' | 'product';
  /** Whether the provider sees the participant today. */
  readonly isOpen!: boolean;
  readonly accessEndsOn?: string;
  /** Last day a consent given today can last to. */
  readonly latestUntil!: string;
  /** The last day proposed for a new consent. */
  readonly proposedUntil!: string;
  readonly fields!: readonly ShareFieldView[];
  readonly log!: readonly ShareLogView[];
  readonly shown?: ShareShownView;
  /** Individual job support rests on these; empty for other measures. */
  readonly measureConsents!: readonly MeasureConsentView[];
  /** Set when the participation must be ended because a consent is gone. */
  readonly lost?: LostConsentView;
}

export class ShareListView {
  readonly participantId!: string;
  readonly items!: readonly ShareView[];
}

/** A field as the provider gets it: shared or not, never merely empty. */
export class ProviderSharedFieldView {
  readonly field!: ShareField;
  readonly isShared!: boolean;
  readonly ground?: ShareGround;
  /** Last day of the consent. */
  readonly until?: string;
  /** Absent when it is not shared, and when Nav has nothing recorded. */
  readonly value?: ShareValueView;
}
