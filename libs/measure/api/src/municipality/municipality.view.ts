import type { NumberedPlaceView } from '../offering/offering.view';

export class MunicipalityListView {
  readonly items!: readonly NumberedPlaceView[];
}
