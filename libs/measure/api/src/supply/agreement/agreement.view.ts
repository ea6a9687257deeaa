import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { AgreementKind, AgreementState } from '@fotfeste/measure/domain';
import type { OfferingView, ProviderView } from '../../offering/offering.view';

/** An agreement in the list. */
export class AgreementItemView {
  readonly id!: string;
  readonly number!: string;
  readonly provider!: ProviderView;
  readonly measure!: MeasureCode;
  readonly kind!: AgreementKind;
  readonly state!: AgreementState;
  readonly from!: string;
  readonly to?: string;
  /** Last day if the option is taken up. */
  readonly optionUntil?: string;
  /** The day the option was taken up. */
  readonly optionTakenOn?: string;
  /** Whether somebody who takes part half the time uses half a place. */
  readonly countsByExtent!: boolean;
  /** Contracted places today. */
  readonly contracted!: number;
  /** Places in offerings that are not over. */
  readonly offered!: number;
  /** Places taken or given in them, by heads. */
  readonly used!: number;
  readonly offerings!: number;
}

export class AgreementListView {
  readonly items!: readonly AgreementItemView[];
}

/** A change of the contracted places. */
export class PlaceChangeView {
  readonly id!: string;
  readonly places!: number;
  readonly validFrom!: string;
  readonly notifiedOn!: string;
  readonly withdrawnOn?: string;
}

/** An agreement on its own page. */
export class AgreementDetailView extends AgreementItemView {
  readonly version!: number;
  /** Unit that is responsible; absent when any coordinator is. */
  readonly coordinatorUnit?: string;
  /** Places the agreement began with. */
  readonly places!: number;
  readonly placeChanges!: readonly PlaceChangeView[];
  /** The first day a change told today could hold from. */
  readonly earliestPlaceChange!: string;
  readonly underIt!: readonly OfferingView[];
}
