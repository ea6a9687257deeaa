import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { LawCode } from './laws';
import type { MeasureCode } from './measure-codes';

/** What a code stands for: a measure of the regulations, a right to follow-up, a programme, or a benefit. */
export const measureNatures = ['measure', 'right', 'programme', 'benefit'] as const;
export type MeasureNature = (typeof measureNatures)[number];

/** How the place comes about: who runs it and how it is paid for. */
export const deliveries = [
  'procured',
  'employer-agreement',
  'employer-grant',
  'education-place',
  'pre-approved-provider',
  'run-by-nav',
  'run-by-nav-and-health-service',
  'run-by-municipality',
  'paid-to-person',
] as const;
export type Delivery = (typeof deliveries)[number];

/** Whether the participant may get measure benefit (tiltakspenger) while taking part. */
export const benefitRights = ['yes', 'no', 'unless-paid-by-provider', 'own-benefit', 'not-relevant'] as const;
export type BenefitRight = (typeof benefitRights)[number];

/** The neutral facts of one measure: names, legal place, delivery. The conditions stand in `measures/`. */
export interface MeasureDefinition {
  readonly code: MeasureCode;
  readonly name: LocalizedText;
  /** What people call it in lists and on buttons. */
  readonly shortName: LocalizedText;
  readonly nature: MeasureNature;
  readonly law: LawCode;
  /** Chapter or section of that law, as one writes it: `kapittel 13`, `§ 7-2 første ledd bokstav a`. */
  readonly chapter: string;
  /** Codes in Arena; several old codes may have become one measure. */
  readonly arenaCodes: readonly string[];
  readonly delivery: Delivery;
  readonly tiltakspenger: BenefitRight;
  /** Why the engine does not answer, where that is more than a chapter not yet written. */
  readonly notAutomatedBecause?: LocalizedText;
}

/** A measure as it is written down: without a short name, the name is short enough. */
export type MeasureRow = Omit<MeasureDefinition, 'code' | 'shortName'> & { readonly shortName?: LocalizedText };
