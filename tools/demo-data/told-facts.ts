import type { FactName } from '@fotfeste/eligibility/domain';
import type { Row } from './journal';

/** Something no register tells: somebody said it, and an adviser wrote it down. */
export interface ToldFact {
  readonly fact: FactName;
  readonly value: boolean | number;
  readonly by: 'participant' | 'treatment-team' | 'employer' | 'adviser';
  /** True of one measure only, not of the person. */
  readonly isOfMeasure: boolean;
}

const ofMeasure = (by: ToldFact['by'], facts: Partial<Record<FactName, boolean | number>>): readonly ToldFact[] =>
  Object.entries(facts).map(([fact, value]) => ({ fact: fact as FactName, value, by, isOfMeasure: true }));

const ofPerson = (by: ToldFact['by'], facts: Partial<Record<FactName, boolean | number>>): readonly ToldFact[] =>
  Object.entries(facts).map(([fact, value]) => ({ fact: fact as FactName, value, by, isOfMeasure: false }));

/** An employer with nothing in the way of a grant. */
const soundEmployer = ofMeasure('employer', { providerInDifficulty: false, providerOwesUnlawfulAid: false });

/** What is told for measures, by what it is about. */
export const told = {
  training: ofMeasure('adviser', { publicOffersConsidered: true }),
  jobSupport: [
    ...ofMeasure('participant', { consentsToTakePart: true }),
    ...ofPerson('participant', { consentsToShareHealthInformation: true, wantsWorkOrEducation: true }),
  ],
  treatment: ofPerson('treatment-team', { inTreatmentForMentalHealthOrSubstanceUse: true }),
  mentor: [...soundEmployer, ...ofMeasure('adviser', { mentorProviderQualifies: true, costsCoveredByOtherGrants: false })],
  hired: [
    ...soundEmployer,
    ...ofMeasure('employer', { employedForOrdinaryTasks: true, permanentlyEmployedAtHost: true, keepsEmployee: false }),
  ],
  hiredForGood: [
    ...soundEmployer,
    ...ofMeasure('employer', {
      ...{ ordinaryPayAndConditions: true, aimsAtLastingEmployment: true, permanentlyEmployedAtHost: true, keepsEmployee: false },
      ...{ agreedSubsidyPercent: 60 },
    }),
  ],
  inclusion: [
    ...soundEmployer,
    ...ofMeasure('employer', { measureAtWorkplace: false, isHiredByEnterprise: true, costsCoveredByOtherGrants: false }),
  ],
  adaptedWork: ofMeasure('employer', { permanentlyEmployedAtHost: true }),
  adaptedWorkOrdinary: [
    ...ofMeasure('employer', { permanentlyEmployedAtHost: true, sponsorAndContactAppointed: true, followUpAgreementSigned: true }),
    ...ofMeasure('adviser', { followUpByApprovedOrNav: true }),
  ],
  qualification: [
    ...ofPerson('adviser', { workAndIncomeCapacityReducedSubstantially: true, hasLittleOrNoBenefit: true }),
    ...ofMeasure('adviser', { programmeHoursPerWeek: 37.5 }),
  ],
} as const;

/** The row of a told fact. */
export function toldRow({ fact, value, by, isOfMeasure }: ToldFact, measure: string): Row {
  return {
    fact,
    measure: isOfMeasure ? measure : undefined,
    value: JSON.stringify(value),
    told_by: by,
    channel: by === 'participant' ? 'in-person' : by === 'adviser' ? 'paper' : 'document',
    words: '',
  };
}
