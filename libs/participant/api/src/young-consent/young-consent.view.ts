import type { YoungConsentAnswer, YoungConsentGiver } from '@fotfeste/participant/domain';

export class YoungConsentView {
  readonly id!: string;
  readonly giver!: YoungConsentGiver;
  /** Name of the parent; absent for the participant. */
  readonly name?: string;
  readonly answer!: YoungConsentAnswer;
  readonly answeredOn?: string;
  readonly recordedByName!: string;
}

export class YoungConsentsView {
  /** Whether consents count today: the person has not turned 18. */
  readonly applies!: boolean;
  /** The day the person turns 18, from which none of them counts. */
  readonly until!: string;
  /** The day the person turns 16, from which the own consent about health is asked for. */
  readonly ownHealthFrom!: string;
  /** Parents in the order they were named, then the participant. */
  readonly items!: readonly YoungConsentView[];
}
