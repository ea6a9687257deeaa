import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationStatus } from '@fotfeste/participation/domain';

/** What a line of the timeline is about; each is a lane of its own. */
export type TimelineKind =
  | 'follow-up'
  | 'registration'
  | 'decision'
  | 'participation'
  | 'meeting'
  | 'employment'
  | 'education'
  | 'benefit'
  | 'sick-leave'
  | 'sick-leave-mark';

/** A period or a day of a person's case. */
export class TimelineItemView {
  readonly id!: string;
  readonly kind!: TimelineKind;
  /** First day; absent when nobody knows it. */
  readonly from?: string;
  /** Last day; the same as `from` for what is a single day, absent for what runs. */
  readonly to?: string;
  /** Innsatsgruppe, type of benefit, state of an education, reason of a follow-up, channel of a meeting, point of a sick leave. */
  readonly code?: string;
  /** Absent for whoever is told only that there is a measure. */
  readonly measure?: MeasureCode;
  readonly status?: ParticipationStatus;
  /** Employer, school, provider or office. */
  readonly name?: string;
  /** The number of an office whose name is not known. */
  readonly office?: string;
  readonly percent?: number;
  /** Who has told, for facts that are told. */
  readonly source?: string;
  /** The day it was told. */
  readonly sourceOn?: string;
}

export class TimelineView {
  readonly items!: readonly TimelineItemView[];
  /** The day the first thing about the person was written down here. */
  readonly knownSince!: string;
}
