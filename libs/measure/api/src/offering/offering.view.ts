import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Accessibility, AgreementKind, CancelCause, EnrolmentKind, IntakeKind, ProviderType } from '@fotfeste/measure/domain';

export class ProviderView {
  readonly orgNumber!: string;
  readonly name!: string;
  readonly type!: ProviderType;
}

/** A county, municipality or office. */
export class NumberedPlaceView {
  readonly number!: string;
  readonly name!: string;
}

export class PlacesView {
  readonly total!: number;
  /** Taking part now. */
  readonly taken!: number;
  /** Given a place, not started. */
  readonly granted!: number;
  /** Applied or on the waiting list. */
  readonly waiting!: number;
  /** Parts of places used: where the agreement counts by extent, somebody half the time uses half a place. */
  readonly occupied!: number;
  /** Left over; below zero when more are in than agreed. */
  readonly free!: number;
}

/** An offering in a list. */
export class OfferingView {
  readonly id!: string;
  readonly number!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  readonly provider!: ProviderView;
  readonly county!: NumberedPlaceView;
  readonly municipality!: NumberedPlaceView;
  /** Where one meets. */
  readonly place!: string;
  /** Unit numbers of the local offices it is meant for. */
  readonly offices!: readonly string[];
  /** Calendar day. */
  readonly startsOn!: string;
  /** Last day; absent when it runs on. */
  readonly endsOn?: string;
  readonly intake!: IntakeKind;
  readonly enrolment!: EnrolmentKind;
  readonly places!: PlacesView;
  /** ISO 639 codes. */
  readonly languages!: readonly string[];
  /** Whether it takes enrolments today. */
  readonly open!: boolean;
  /** The day it was called off or broken off; absent for one that runs its time. */
  readonly cancelledOn?: string;
  readonly cancelCause?: CancelCause;
}

export class OfferingDescriptionView {
  readonly nb!: string;
  readonly nn?: string;
}

export class OfferingContactView {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
}

export class OfferingAgreementView {
  readonly id!: string;
  readonly number!: string;
  readonly kind!: AgreementKind;
  readonly from!: string;
  readonly to?: string;
  /** Contracted places today in the whole agreement, which may have several offerings. */
  readonly places!: number;
  /** Whether somebody who takes part half the time uses half a place. */
  readonly countsByExtent!: boolean;
}

/** An offering on its own page. */
export class OfferingDetailView extends OfferingView {
  readonly version!: number;
  /** Unit whose measure coordinator keeps it. */
  readonly coordinatorUnit!: string;
  /** Whether the coordinator keeps it open, whatever the day. */
  readonly keptOpen!: boolean;
  /** The day it was closed for good. */
  readonly closedOn?: string;
  readonly accessibility!: readonly Accessibility[];
  readonly officesInWords!: readonly NumberedPlaceView[];
  readonly description!: OfferingDescriptionView;
  readonly contact!: OfferingContactView;
  readonly agreement!: OfferingAgreementView;
}

export class OfferingCountView {
  readonly code!: string;
  readonly count!: number;
}

export class PlaceCountView extends OfferingCountView {
  readonly name!: string;
}

/** What each filter would give with another choice, the others left as they are; 0 for a choice that only another filter keeps empty. */
export class OfferingCountsView {
  readonly measures!: readonly OfferingCountView[];
  readonly counties!: readonly PlaceCountView[];
  readonly municipalities!: readonly PlaceCountView[];
  readonly offices!: readonly PlaceCountView[];
  readonly starts!: readonly OfferingCountView[];
  readonly languages!: readonly OfferingCountView[];
  readonly enrolments!: readonly OfferingCountView[];
  readonly open!: number;
  readonly closed!: number;
  /** How many there would be without one filter, by the name of the filter in the request. */
  readonly without!: readonly OfferingCountView[];
}

export class OfferingListView {
  readonly items!: readonly OfferingView[];
  readonly total!: number;
  readonly page!: number;
  readonly pageSize!: number;
  readonly counts!: OfferingCountsView;
}
