import type { EndReason, ProposalKind, ProposalStatus } from '@fotfeste/participation/domain';

/** What is proposed, or was approved instead. */
export class ProposalValuesView {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly lastDay?: string;
  readonly validFrom?: string;
  readonly percent?: number;
  readonly daysPerWeek?: number;
  readonly reason?: EndReason;
  readonly reasonWords?: string;
  readonly hasAttended?: boolean;
  readonly hasCompleted?: boolean;
}

/** A proposal from the provider, with the answer when there is one. */
export class ProposalView {
  readonly id!: string;
  readonly kind!: ProposalKind;
  readonly values!: ProposalValuesView;
  readonly words!: string;
  readonly status!: ProposalStatus;
  readonly proposedAt!: string;
  readonly proposedByName!: string;
  /** Whole days from the day it was made until today, while it waits. */
  readonly waitingDays?: number;
  readonly settledAt?: string;
  readonly settledByName?: string;
  /** Why Nav said no. */
  readonly answerWords?: string;
  /** What was approved, when it is not what was proposed. */
  readonly applied?: ProposalValuesView;
}

/** Those that wait first, then the newest. */
export class ProposalListView {
  readonly items!: readonly ProposalView[];
}
