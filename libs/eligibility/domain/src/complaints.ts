import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from './catalogue/measure-codes';
import type { Confidence } from './engine/basis';
import { NoParameterValue } from './engine/parameter';
import { parameterOn } from './assess';
import { allParameters, type ParameterId } from './parameters';

/** What somebody may complain about: each has its own time. */
export const complaintSubjects = ['assistance-decision', 'place-at-employer', 'labour-market-decision'] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** How long somebody may complain, and how sure that is. */
export interface ComplaintTime {
  /** The rulebook's id. */
  readonly rule: 'KLG-01' | 'KLG-02' | 'KLG-05';
  readonly weeks: number;
  /** The last day that counts as in time. */
  readonly lastDay: LocalDate;
  readonly confidence: Confidence;
}

/** Who decides on the complaint. */
export const complaintBodies = ['superior-body', 'nav-appeals-body', 'county-governor'] as const;
export type ComplaintBody = (typeof complaintBodies)[number];

const times: Readonly<Record<ComplaintSubject, { readonly rule: ComplaintTime['rule']; readonly parameter: ParameterId }>> = {
  'assistance-decision': { rule: 'KLG-05', parameter: 'GEN.KLAGE_14A' },
  'place-at-employer': { rule: 'KLG-02', parameter: 'GEN.KLAGE_EMPLOYER' },
  'labour-market-decision': { rule: 'KLG-01', parameter: 'GEN.KLAGE' },
};

/**
 * The time to complain when notice was received on a day: undefined for a time nothing is known of.
 */
export function complaintTime(subject: ComplaintSubject, receivedOn: LocalDate): ComplaintTime | undefined {
  const { rule, parameter } = times[subject];
  try {
    const weeks = parameterOn(parameter, receivedOn);
    return { rule, weeks, lastDay: lastDayToComplain(receivedOn, weeks), confidence: allParameters[parameter].confidence };
  } catch (error) {
    if (error instanceof NoParameterValue) return undefined;
    throw error;
  }
}

/** The last day to complain, when the time is a number of weeks: the same day of the week. */
export function lastDayToComplain(receivedOn: LocalDate, weeks: number): LocalDate {
  return addDays(receivedOn, weeks * 7);
}

/**
 * How a complaint stands: in time, or late. A late one is never turned away by the product: a person asks first whether the
 * complainant cannot be blamed or special reasons apply (KLG-06).
 */
export function complaintStanding({ lastDay }: ComplaintTime, complainedOn: LocalDate): 'in-time' | 'ask-about-exceptions' {
  return complainedOn <= lastDay ? 'in-time' : 'ask-about-exceptions';
}

/** Who decides on a complaint about a measure, a programme or a grant (KLG-07, KLG-08; otherwise arbeidsmarkedsloven § 17). */
export function complaintBodyOf(measure: MeasureCode): ComplaintBody {
  switch (measure) {
    case 'KVALIFISERINGSPROGRAM':
      return 'county-governor';
    case 'EKSPERTBISTAND':
      return 'nav-appeals-body';
    default:
      return 'superior-body';
  }
}

/** Whether intake to the measure can be complained about (KLG-04): not to labour market courses and job club. */
export function mayComplainAboutIntake(measure: MeasureCode): boolean {
  return measure !== 'ARBEIDSMARKEDSOPPLAERING' && measure !== 'JOBBKLUBB';
}
