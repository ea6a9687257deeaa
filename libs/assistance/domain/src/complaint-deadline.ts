import { addDays, contains, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { Confidence } from '@fotfeste/eligibility/domain';

/** How long somebody may complain about a § 14 a decision, and how sure that is. */
export interface ComplaintDeadline {
  readonly weeks: number;
  readonly confidence: Confidence;
}

/**
 * Rulebook GEN.KLAGE_14A: NAV-loven § 14 a names no limit; three weeks by the general rule, six in Nav's own brief (open question E-01).
 * Six are printed, as low confidence, so that nobody is turned away too early. The true start was not found: 2016-01-01 stands for it.
 */
const series = [{ from: localDate('2016-01-01'), weeks: 6, confidence: 'low' }] as const;

/** The limit for a decision made on a day; undefined before the first day that anything is known of. */
export function complaintDeadline(decidedOn: LocalDate): ComplaintDeadline | undefined {
  const found = series.find((value) => contains(value, decidedOn));
  return found && { weeks: found.weeks, confidence: found.confidence };
}

/** Last day to complain when the letter was received on the day: the same day of the week, that many weeks later. */
export function lastDayToComplain(receivedOn: LocalDate, weeks: number): LocalDate {
  return addDays(receivedOn, weeks * 7);
}
