import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LinkNews } from '@fotfeste/participation/domain';

/** For the mark in the header. */
export class UnreadCountView {
  /** Participations and § 14 a texts with something unread. */
  readonly count!: number;
}

/** A participation about which a provider has written something that the responsible adviser has not read. */
export class UnreadItemView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  /** Provider or offering. */
  readonly where?: string;
  readonly messages!: number;
  readonly linkNews?: LinkNews;
  /** When the oldest of it came. */
  readonly since!: string;
}

/** A § 14 a text about which the writer or the second person has said something that the other has not read. */
export class UnreadDecisionView {
  readonly decisionId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly comments!: number;
  /** When the oldest of it was said. */
  readonly since!: string;
}

/** What waits to be read, the oldest first. */
export class UnreadListView {
  readonly items!: readonly UnreadItemView[];
  readonly decisions!: readonly UnreadDecisionView[];
}
