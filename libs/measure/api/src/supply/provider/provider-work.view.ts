import type { ProviderType } from '@fotfeste/measure/domain';
import type { NumberedPlaceView } from '../../offering/offering.view';

/** A provider in the list. */
export class ProviderItemView {
  readonly orgNumber!: string;
  readonly name!: string;
  readonly type!: ProviderType;
  readonly municipality!: NumberedPlaceView;
  /** Agreements that are not over. */
  readonly agreements!: number;
  /** Offerings that are not over. */
  readonly offerings!: number;
  /** Contracted places today, in agreements that run. */
  readonly contracted!: number;
  /** The day the first agreement begins, where none runs yet. */
  readonly contractedFrom?: string;
  /** Places taken or given in its offerings. */
  readonly used!: number;
}

export class ProviderRegisterView {
  readonly items!: readonly ProviderItemView[];
}

/** Somebody at the provider whom Nav can ask. */
export class ProviderContactView {
  readonly id!: string;
  readonly version!: number;
  readonly name!: string;
  /** What the person does there. */
  readonly title?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly active!: boolean;
}

/** A provider with its contacts. */
export class ProviderDetailView extends ProviderItemView {
  readonly version!: number;
  readonly email?: string;
  readonly telephone?: string;
  readonly contacts!: readonly ProviderContactView[];
}
