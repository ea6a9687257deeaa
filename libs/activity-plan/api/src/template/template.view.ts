import { type TextView } from '@fotfeste/eligibility/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import { type OutsideOfferView } from '../path/path.view';

export class TemplateStepView {
  /** Absent for an offer outside Nav. */
  readonly measure?: MeasureCode;
  /** Absent for a measure. */
  readonly outside?: OutsideOfferView;
  readonly months!: number;
  readonly weeksAfter!: number;
  readonly isBeside!: boolean;
  readonly purpose?: Purpose;
}

/** A common path, without a person and without days. */
export class TemplateView {
  readonly id!: string;
  readonly version!: number;
  readonly name!: TextView;
  readonly forWhom!: TextView;
  readonly steps!: readonly TemplateStepView[];
  /** Day it was taken out of use. */
  readonly closedOn?: LocalDate;
}

export class TemplateListView {
  readonly items!: readonly TemplateView[];
}
