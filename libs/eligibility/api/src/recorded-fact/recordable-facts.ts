import type { FactName } from '@fotfeste/eligibility/domain';

/** Facts about the person and the person’s work: true whatever the measure is. */
const factsOfAnyMeasure = [
  'consentsToShareHealthInformation',
  'wantsWorkOrEducation',
  'guardianConsents',
  'inTreatmentForMentalHealthOrSubstanceUse',
  'inTransitionFromSchoolOrInstitution',
  'inFormalTraining',
  'inTrainingOrEducation',
  'plansAdaptedVocationalTraining',
  'inVocationalTraining',
  'inAdaptedVocationalTraining',
  'laidOff',
  'selfEmployed',
  'hasJobOffer',
  'blindOrSeverelyVisuallyImpaired',
  'physicalDisabilityDocumented',
  'assistantDoesOrdinaryTasks',
  'receivesDisabilityPension',
  'sickLeaveMonths',
  'progressiveIllness',
  'workCapacityAssessed',
  'permanentReductionEstablished',
  'takenPartInYouthProgramme',
  'workAndIncomeCapacityReducedSubstantially',
  'hasLittleOrNoBenefit',
  'permitGrantedOn',
  'hasPermitForIntroduction',
  'settledByAgreement',
  'isExemptFromSettlementAgreement',
  'livedInMunicipalitySince',
  'isNordicOrEeaCovered',
  'jobOrOfferHoursPerWeek',
  'hasUpperSecondaryEducation',
  'introductionGoal',
  'livesWithParents',
  'partnerInProgrammeAndNoChildren',
  'sickLeaveIsLongOrFrequent',
  'appliedBeforeExpertHelp',
  'expertHelpGranted',
  'agreedOnExpertHelp',
  'lawfulResidence',
  'sickListed',
] as const satisfies readonly FactName[];

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
  'keepsEmployee',
  'employedForOrdinaryTasks',
  'ordinaryPayAndConditions',
  'aimsAtLastingEmployment',
  'temporaryEmploymentEndsOn',
  'hasLaidOffStaff',
  'providerInDifficulty',
  'providerOwesUnlawfulAid',
  'monthlyWage',
  'positionPercent',
  'holidayPayPercent',
  'employerContributionPercent',
  'pensionPercent',
  'agreedSubsidyPercent',
  'subsidyPaidThisYear',
  'measureAtWorkplace',
  'isHiredByEnterprise',
  'inclusionCosts',
  'inclusionCostsCoveredBefore',
  'appliedBeforePurchase',
  'mentorHours',
  'mentorHourlyWage',
  'mentorYearlyWage',
  'mentorEmployedByProvider',
  'secondmentPercent',
  'secondmentMonths',
  'trainingCosts',
  'combinesBasicAndVocationalTraining',
  'generalSubjectsBeforeHigherEducation',
  'publicCooperationWithCounty',
  'usesAvailableStudyPlace',
  'wantsToTakePart',
  'programmeHoursPerWeek',
  'workElementHoursPerWeek',
  'expertHelpCosts',
] as const satisfies readonly FactName[];

/**
 * Facts that no register tells: somebody says so, and an adviser writes down who, how and when.
 * Lawful residence and sick leave come from registers, and are recorded only where these are silent.
 */
export const recordableFacts = [...factsOfAnyMeasure, ...factsPerMeasure] as const;
export type RecordableFact = (typeof recordableFacts)[number];

/** A value somebody can tell: yes or no, a number or øre, a day or a code. */
export type ToldValue = boolean | number | string;

/** What it looks like in the contract; `docs/facts.md` says which it is for each fact. */
export const toldValue = [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }];

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
