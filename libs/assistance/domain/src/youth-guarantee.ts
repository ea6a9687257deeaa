import { completedYears, type LocalDate } from '@fotfeste/shared/kernel';
import { NoParameterValue, parameterOn, type AssistanceGroup } from '@fotfeste/eligibility/domain';

/** What a letter says of the youth guarantee: within how many weeks it begins, and the birthday on which it ends. */
export interface YouthGuaranteeTerms {
  readonly weeks: number;
  readonly untilAge: number;
}

/**
 * The terms of the youth guarantee for somebody whose need is established by a decision on a day: from turned 16 until turned 30
 * (egenregiforskriften § 4-1 and § 4-4, rulebook UGA-01, UGA-02 and UGA-05). Nothing before the guarantee began, outside the ages, and
 * for Gode muligheter, which is read as no need established.
 */
export function youthGuaranteeTerms(born: LocalDate, group: AssistanceGroup, on: LocalDate): YouthGuaranteeTerms | undefined {
  if (group === 'GODE_MULIGHETER') return undefined;
  try {
    const [age, untilAge] = [completedYears(born, on), parameterOn('UGA.AGE_TO', on)];
    if (age < parameterOn('UGA.AGE_FROM', on) || age >= untilAge) return undefined;
    return { weeks: parameterOn('UGA.START', on), untilAge };
  } catch (error) {
    if (error instanceof NoParameterValue) return undefined;
    throw error;
  }
}
