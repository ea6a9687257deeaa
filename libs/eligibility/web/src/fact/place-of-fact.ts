import { factDefinitions } from '@fotfeste/eligibility/domain';
import type { UsedFact } from '../views';

/** Pages where a fact that is missing can be put in place; `referral`: it is settled when a place is found. */
export const factPlaces = ['registration', 'decisions', 'measures', 'referral'] as const;
export type FactPlace = (typeof factPlaces)[number];

/** Where the fact is kept. */
export function placeOfFact(name: UsedFact['name']): FactPlace {
  switch (name) {
    case 'hasAssistanceDecision':
    case 'assistanceGroup':
    case 'reducedWorkCapacity':
    case 'workCapacityAssessed':
    case 'mainGoal':
      return 'decisions';
    case 'participations':
    case 'timeUsed':
      return 'measures';
    case 'endsOn':
    case 'daysPerWeek':
    case 'participationPercent':
    case 'providerApproved':
    case 'providerIsCloseRelation':
    case 'providerInDifficulty':
    case 'providerOwesUnlawfulAid':
    case 'agreementSigned':
    case 'discussedWithEmployeeRepresentatives':
    case 'lateRegistrationApproved':
      return 'referral';
    default:
      return factDefinitions[name].about === 'place' ? 'referral' : 'registration';
  }
}
