import type { BenefitRight, Delivery, MeasureCode, MeasureNature } from '@fotfeste/eligibility/domain';
import type { Accessibility, Effect, IntakeKind, MeasureGroup, Worth } from '@fotfeste/measure/domain';
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

/** What research says of a measure, about groups. */
export class EvidenceView {
  readonly firstYear!: Effect;
  /** Second and third year after the start. */
  readonly later!: Effect;
  readonly worth!: Worth;
  readonly caveat!: LocalizedTextView;
  /** The report and its sections. */
  readonly source!: string;
}

/** The offerings of a measure that are not over, taken together. */
export class MeasureSupplyView {
  /** Places that nobody has, in those that are open. */
  readonly free!: number;
  /** How many wait for those. */
  readonly waiting!: number;
  /** Whether one of them takes people in at any time. */
  readonly anyTime!: boolean;
  /** ISO 639 codes. */
  readonly languages!: readonly string[];
  readonly accessibility!: readonly Accessibility[];
  readonly municipalities!: readonly string[];
  /** Common starts to come, the soonest first, five at most. */
  readonly starts!: readonly string[];
}

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
  /** Absent when it has no offerings. */
  readonly supply?: MeasureSupplyView;
  /** Absent when the source has no study of the measure. */
  readonly evidence?: EvidenceView;
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
