import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LinkNews } from '@fotfeste/participation/domain';

/** For the mark in the header. */
export class UnreadCountView {
  /** Participations with something unread. */
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

/** What waits to be read, the oldest first. */
export class UnreadListView {
  readonly items!: readonly UnreadItemView[];
}
