import { addDays, addMonths, earliest, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { phaseOf, type ParticipationStatus } from './status';

/** How long a provider sees somebody after the end: days at least, and months at most (nav-systems.md 2.3; the cap is the product's own). */
export interface AccessTerms {
  readonly daysAfterEnd: number;
  readonly monthsAtMost: number;
}

/** The terms in force: 40 days as in Nav's own system, two months at most. */
export const accessTerms: AccessTerms = { daysAfterEnd: 40, monthsAtMost: 2 };

/** What decides a provider's window to a participant. */
export interface SharedParticipation {
  readonly status: ParticipationStatus;
  /** First day of the present status; for what is over, the day after the last day. */
  readonly statusFrom: LocalDate;
  /** The day Nav first shared the participant with the provider; absent while it has not. */
  readonly sharedOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  /** Last day on which the provider follows up after employment, when Nav has set one (AFT-09). */
  readonly followUpUntil?: LocalDate | undefined;
  /** The final report: not asked for, awaited, or accepted on a day. */
  readonly finalReport: 'none' | 'awaited' | { readonly acceptedOn: LocalDate };
}

/** Days in which a provider sees a participant; open while the participation lasts. */
export interface AccessWindow {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/**
 * The provider's window: from the day Nav shares the participant, through follow-up after employment, until the final report is accepted
 * or some days after the end, whichever is later, and never longer than the cap. None before sharing, and none for what was wrongly registered.
 */
export function providerWindow(participation: SharedParticipation, terms: AccessTerms = accessTerms): AccessWindow | undefined {
  const { status, statusFrom, sharedOn } = participation;
  if (!sharedOn || status === 'wrongly-registered' || status === 'withdrawn') return undefined;
  const phase = phaseOf(status);
  if (phase === 'prepared') return undefined;
  if (phase === 'over') return { from: sharedOn, to: windowEnd(lastDayOf(participation), participation.finalReport, terms) };
  if (phase === 'void') return { from: sharedOn, to: latest(sharedOn, windowEnd(statusFrom, 'none', terms)) };
  return { from: sharedOn };
}

/** The last day of work with the participant: of the follow-up after employment, where there is one. */
function lastDayOf({ endsOn, statusFrom, followUpUntil }: SharedParticipation): LocalDate {
  const ended = endsOn ?? statusFrom;
  return followUpUntil ? latest(ended, followUpUntil) : ended;
}

function windowEnd(
  endedOn: LocalDate,
  finalReport: SharedParticipation['finalReport'],
  { daysAfterEnd, monthsAtMost }: AccessTerms,
): LocalDate {
  const least = addDays(endedOn, daysAfterEnd);
  const cap = addMonths(endedOn, monthsAtMost);
  if (finalReport === 'none') return earliest(least, cap);
  if (finalReport === 'awaited') return cap;
  return earliest(latest(least, finalReport.acceptedOn), cap);
}

/** Days after the decision in which the measure coordinator still sees an applicant (nav-systems.md 2.3: 14 days). */
export const coordinatorDaysAfter = 14;

/** What decides the measure coordinator's window to an applicant. */
export interface Applied {
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  /** First day of the window, once it has been opened. */
  readonly openedOn?: LocalDate | undefined;
  readonly today: LocalDate;
}

/** The measure coordinator's window: from application or waiting list until some days after it is settled. None for direct enrolment. */
export function coordinatorWindow({ status, statusFrom, openedOn, today }: Applied): AccessWindow | undefined {
  const isConsidered = status === 'applied' || status === 'under-consideration' || status === 'waiting-list';
  if (isConsidered) return { from: openedOn ?? today };
  if (!openedOn) return undefined;
  if (status === 'awaiting-start') return { from: openedOn };
  return { from: openedOn, to: latest(openedOn, addDays(statusFrom, coordinatorDaysAfter)) };
}
