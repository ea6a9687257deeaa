import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationDeadlineKind } from './deadline-kinds';

/**
 * Measures whose name alone tells of somebody's health or use of drugs. They are named to the responsible adviser and to whoever gives the
 * measure; everybody else reads that there is a measure.
 */
export const sensitiveMeasures = [
  'INDIVIDUELL_JOBBSTOTTE',
  'INDIVIDUELL_JOBBSTOTTE_UNG',
  'ARBEIDSRETTET_REHABILITERING',
] as const satisfies readonly MeasureCode[];

/** Whether the name of the measure tells of health or use of drugs. */
export function isSensitiveMeasure(measure: string | undefined): boolean {
  return (sensitiveMeasures as readonly (string | undefined)[]).includes(measure);
}

/** Facts and questions about a person, in no measure in particular, that only a sensitive measure asks: an answer tells which one is thought of. */
export const sensitiveTopics = [
  'consentsToShareHealthInformation',
  'consentsToTakePart',
  'inTreatmentForMentalHealthOrSubstanceUse',
  'wantsWorkOrEducation',
  'IPS-03:need',
  'IPS-04',
  'IPU-02',
] as const;

/** Deadlines that only a sensitive measure has: to name one is to name the measure. */
export const sensitiveDeadlineKinds = [
  'participation.employer-contact',
  'participation.consent-take-part',
  'participation.consent-health-information',
] as const satisfies readonly ParticipationDeadlineKind[];
