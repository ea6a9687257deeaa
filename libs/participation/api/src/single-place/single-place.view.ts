import type { LicenceClass, PriceStanding, Qualification, Trade } from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** What the training of a single place is sorted under. */
export class TrainingView {
  readonly trade?: Trade;
  readonly leadsTo!: readonly Qualification[];
  readonly licences!: readonly LicenceClass[];
  readonly name?: string;
}

/** Price and categories of a single place in training. */
export class SinglePlaceView {
  readonly standing!: PriceStanding;
  readonly priceOre?: number;
  readonly writtenByName?: string;
  /** The one who reads wrote the price, and cannot answer it. */
  readonly isOwnPrice!: boolean;
  readonly answeredByName?: string;
  /** Instant. */
  readonly answeredAt?: string;
  /** Why the price was refused. */
  readonly answerWords?: string;
  /** The price that was approved last, where another waits or was refused. */
  readonly approvedOre?: number;
  readonly training?: TrainingView;
}

/** A price that waits for the reader's answer. */
export class WaitingPriceView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  /** School or employer. */
  readonly hostName!: string;
  readonly priceOre!: number;
  readonly approvedOre?: number;
  readonly writtenByName!: string;
  /** When the price was written. Instant. */
  readonly since!: string;
}

/** The prices that wait, the oldest first. */
export class WaitingPricesView {
  readonly items!: readonly WaitingPriceView[];
}
