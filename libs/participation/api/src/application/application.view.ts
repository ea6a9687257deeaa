import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ProbableStartView } from '../forecast/forecast.view';
import type { ApplicationViewName, ParticipationStatus, Purpose, SuitabilityVerdict, WaitingCause } from '@fotfeste/participation/domain';

/** Somebody who has applied to, waits for, or was given a place in an offering. */
export class ApplicationView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  /** Absent for somebody with protected address or shielded, without the clearance. */
  readonly name?: string;
  readonly isMasked!: boolean;
  readonly officeName?: string;
  readonly measure!: MeasureCode;
  readonly offeringId!: string;
  readonly offeringName!: string;
  readonly status!: ParticipationStatus;
  readonly statusFrom!: string;
  readonly appliedOn?: string;
  readonly waitingSince?: string;
  readonly waitingCause?: string;
  readonly waitingCauseCode?: WaitingCause;
  /** Place in the queue of the offering, the first is 1; for those who wait. */
  readonly queuePlace?: number;
  /** When somebody who waits can probably start. */
  readonly probableStart?: ProbableStartView;
  readonly sharedOn?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly purpose?: Purpose;
  readonly choiceReason?: string;
  /** Whether the applicant meets the requirements, as the provider sees it, and what is missing. */
  readonly suitability?: SuitabilityVerdict;
  readonly suitabilityWords?: string;
}

/** An offering with applications, and its places. */
export class ApplicationOfferingView {
  readonly id!: string;
  readonly number!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  readonly providerName!: string;
  readonly startsOn!: string;
  readonly endsOn?: string;
  readonly places!: number;
  /** Below one where the agreement counts by extent and a part of a place is left. */
  readonly free!: number;
  readonly countsByExtent!: boolean;
  readonly waiting!: number;
}

/** How many there would be in each part of the list, the other filters left as they are. */
export class ApplicationCountView {
  readonly code!: ApplicationViewName;
  readonly count!: number;
}

export class ApplicationListView {
  readonly items!: readonly ApplicationView[];
  readonly total!: number;
  readonly page!: number;
  readonly pageSize!: number;
  readonly views!: readonly ApplicationCountView[];
  readonly offerings!: readonly ApplicationOfferingView[];
}

export class DecidedView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  readonly status!: ParticipationStatus;
}

export class DecisionsView {
  readonly items!: readonly DecidedView[];
}
