import type { Facts } from '../facts/facts';
import { placeInOrder } from './a-person';

/** Everything about the employer and the job is in order: ordinary tasks, ordinary pay, permanent, nobody laid off. */
export const employerInOrder = {
  ...placeInOrder,
  employedForOrdinaryTasks: true,
  ordinaryPayAndConditions: true,
  aimsAtLastingEmployment: true,
  permanentlyEmployedAtHost: true,
  hasLaidOffStaff: false,
  agreedSubsidyPercent: 60,
} as const satisfies Facts;

/** Wages of 40 000 kr a month in a full position: the refund base is 52 012.80 kr. */
export const fullWages = {
  monthlyWage: 4_000_000,
  positionPercent: 100,
  holidayPayPercent: 12,
  employerContributionPercent: 14.1,
  pensionPercent: 2,
} as const satisfies Facts;

/** Employed where the grant is asked for, with everything the employer owes done. */
export const keptByEmployer = {
  keepsEmployee: true,
  employments: [{ isHost: true, percent: 100 }],
  employerAdaptationFulfilled: true,
  followUpPlanObtained: true,
  internalMeasures: 'CARRIED_OUT',
} as const satisfies Facts;
