import type { FactName } from '@fotfeste/eligibility/domain';

/**
 * Yes-or-no facts that no register tells: somebody says so, and an adviser writes down who, how and when.
 * Lawful residence and sick leave come from registers, and are recorded only where these are silent.
 */
export const recordableFacts = [
  'consentsToTakePart',
  'consentsToShareHealthInformation',
  'wantsWorkOrEducation',
  'guardianConsents',
  'inTreatmentForMentalHealthOrSubstanceUse',
  'inTransitionFromSchoolOrInstitution',
  'inFormalTraining',
  'inTrainingOrEducation',
  'plansAdaptedVocationalTraining',
  'publicOffersConsidered',
  'inVocationalTraining',
  'inAdaptedVocationalTraining',
  'laidOff',
  'selfEmployed',
  'hasJobOffer',
  'costsCoveredByOtherGrants',
  'mentorProviderQualifies',
  'blindOrSeverelyVisuallyImpaired',
  'physicalDisabilityDocumented',
  'assistantDoesOrdinaryTasks',
  'receivesDisabilityPension',
  'permanentlyEmployedAtHost',
  'followUpByApprovedOrNav',
  'followUpAgreementSigned',
  'sponsorAndContactAppointed',
  'lawfulResidence',
  'sickListed',
] as const satisfies readonly FactName[];
export type RecordableFact = (typeof recordableFacts)[number];

/** Facts that are true of one measure only: a consent to one is no consent to another. */
export const factsPerMeasure = [
  'consentsToTakePart',
  'publicOffersConsidered',
  'costsCoveredByOtherGrants',
  'mentorProviderQualifies',
  'permanentlyEmployedAtHost',
  'followUpByApprovedOrNav',
  'followUpAgreementSigned',
  'sponsorAndContactAppointed',
] as const satisfies readonly RecordableFact[];

/** Whether the fact is recorded for one measure at a time. */
export function isPerMeasure(fact: RecordableFact): boolean {
  return (factsPerMeasure as readonly RecordableFact[]).includes(fact);
}

/** Who told it. */
export const tellers = ['participant', 'guardian', 'treatment-team', 'employer', 'adviser'] as const;
export type Teller = (typeof tellers)[number];

/** How it was told. */
export const channels = ['in-person', 'telephone', 'paper', 'document'] as const;
export type Channel = (typeof channels)[number];
