import type { BenefitRight, Delivery, MeasureCode, MeasureNature } from '@fotfeste/eligibility/domain';
import type { IntakeKind, MeasureGroup } from '@fotfeste/measure/domain';
import type { LocalizedTextView } from '../text.view';

export class CircularView {
  readonly name!: LocalizedTextView;
  readonly address!: string;
}

/** Where the measure stands in the law. */
export class MeasureLawView {
  readonly name!: LocalizedTextView;
  readonly shortName!: string;
  /** Chapter or section, as one writes it. */
  readonly chapter!: string;
  /** Address of the official text; absent when there is none. */
  readonly address?: string;
  /** Nav's circular to the law; absent when none is known. */
  readonly circular?: CircularView;
}

/** Whether the product knows the conditions of a measure and can hold them against facts. */
export const ruleCoverages = ['in-product', 'not-yet'] as const;
export type RuleCoverage = (typeof ruleCoverages)[number];

/** A measure of the catalogue, with nobody in mind. */
export class MeasureView {
  readonly code!: MeasureCode;
  readonly name!: LocalizedTextView;
  readonly shortName!: LocalizedTextView;
  readonly group!: MeasureGroup;
  readonly groupName!: LocalizedTextView;
  readonly nature!: MeasureNature;
  readonly delivery!: Delivery;
  /** Whether a participant may get measure benefit. */
  readonly tiltakspenger!: BenefitRight;
  readonly law!: MeasureLawView;
  readonly rules!: RuleCoverage;
  readonly forWhom!: LocalizedTextView;
  readonly content!: LocalizedTextView;
  readonly duration!: LocalizedTextView;
  /** How offerings of the measure may take people in. */
  readonly intakes!: readonly IntakeKind[];
  /** Offerings that are not over. */
  readonly offerings!: number;
  /** Those of them that take enrolments today. */
  readonly openOfferings!: number;
}

/** A measure with what Nav's other systems call it. */
export class MeasureDetailView extends MeasureView {
  /** Codes in Nav's measure administration, its misspellings included. */
  readonly navCodes!: readonly string[];
  readonly arenaCodes!: readonly string[];
  /** Group in Nav's statistics; absent when it has none. */
  readonly statisticsGroup?: string;
}

export class CatalogueView {
  readonly items!: readonly MeasureView[];
}
