import type {
  FidelityItem,
  FidelityLevel,
  FidelityPart,
  FidelityRow,
  FidelityScore,
  FidelityUnit,
  MissingReason,
} from '@fotfeste/participation/domain';

/** One line behind a number. */
export class FidelityRowView {
  readonly of!: FidelityRow['of'];
  /** Name or code; of a participation its id, which is somebody in `items` while the actor sees them. */
  readonly label!: string;
  readonly value!: number;
}

/** What somebody said of an item, when and why. */
export class FidelityJudgementView {
  readonly score!: FidelityScore;
  readonly words!: string;
  readonly judgedOn!: string;
  readonly judgedByName!: string;
  readonly side!: 'nav' | 'provider';
  /** About the whole provider, not the unit alone. */
  readonly isForAll!: boolean;
}

export class FidelityAnswerView {
  readonly item!: FidelityItem;
  readonly part!: FidelityPart;
  readonly by!: 'record' | 'person';
  readonly score?: FidelityScore;
  readonly because?: MissingReason;
  readonly value?: number;
  readonly unit?: FidelityUnit;
  /** The worst number that still gives 5, 4, 3 and 2. */
  readonly limits?: readonly number[];
  readonly better?: 'low' | 'high';
  readonly most?: FidelityScore;
  readonly confidence?: 'read' | 'remembered';
  readonly rows!: readonly FidelityRowView[];
  readonly judgement?: FidelityJudgementView;
  /** Scores the actor can give it now. */
  readonly judgeable!: readonly FidelityScore[];
}

/** An offering that is run by the method. */
export class FidelityOfferingView {
  readonly id!: string;
  readonly name!: string;
  /** Tells offerings of one name apart. */
  readonly number!: string;
}

/** Somebody behind a number whom the actor still sees. */
export class FidelityPersonView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly name!: string;
}

/** Hours with pay after which a job counts as begun. */
export class FidelityTermsView {
  readonly version!: number;
  readonly paidHours!: number;
  readonly source!: 'agreement' | 'product';
  readonly setByName?: string;
  readonly maySet!: boolean;
}

/** The fidelity scale of a provider or one of its units in a period, filled as far as it goes. */
export class FidelitySheetView {
  readonly organisation!: string;
  readonly providerName!: string;
  readonly offeringId?: string;
  readonly from!: string;
  readonly to!: string;
  readonly answers!: readonly FidelityAnswerView[];
  readonly scored!: number;
  readonly lowest!: number;
  readonly highest!: number;
  /** Only when every item is scored. */
  readonly total?: number;
  readonly level?: FidelityLevel;
  readonly mayJudge!: boolean;
  readonly units!: readonly FidelityOfferingView[];
  readonly terms!: FidelityTermsView;
  readonly items!: readonly FidelityPersonView[];
}

export class FidelityProviderView {
  readonly organisation!: string;
  readonly name!: string;
}

export class FidelityProvidersView {
  readonly items!: readonly FidelityProviderView[];
}
