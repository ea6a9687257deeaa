import type { FactName } from '@fotfeste/eligibility/domain';

/**
 * Facts that no register tells: somebody says so, and an adviser writes down who, how and when.
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
  'keepsEmployee',
  'sickLeaveMonths',
  'progressiveIllness',
  'workCapacityAssessed',
  'permanentReductionEstablished',
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
  'takenPartInYouthProgramme',
  'programmeHoursPerWeek',
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
  'workElementHoursPerWeek',
  'livesWithParents',
  'partnerInProgrammeAndNoChildren',
  'sickLeaveIsLongOrFrequent',
  'appliedBeforeExpertHelp',
  'expertHelpGranted',
  'agreedOnExpertHelp',
  'expertHelpCosts',
  'lawfulResidence',
  'sickListed',
] as const satisfies readonly FactName[];
export type RecordableFact = (typeof recordableFacts)[number];

/** A value somebody can tell: yes or no, a number or øre, a day or a code. */
export type ToldValue = boolean | number | string;

/** What it looks like in the contract; `docs/facts.md` says which it is for each fact. */
export const toldValue = [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }];

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
