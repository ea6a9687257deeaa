import type { ParticipationStatus } from '@fotfeste/participation/domain';

/** A participation in a measure that only those are named who handle the case: that there is one, when, and how it stands. */
export class VeiledParticipationView {
  readonly id!: string;
  readonly status!: ParticipationStatus;
  /** Calendar day. */
  readonly startsOn?: string;
  readonly endsOn?: string;
}
