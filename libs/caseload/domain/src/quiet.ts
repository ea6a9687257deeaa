import { addDays, earliest, type LocalDate } from '@fotfeste/shared/kernel';

/**
 * Days without a talk after which somebody without a measure asks for attention, until an office sets its own number. No law says how often
 * an adviser and a person talk; the nearest it comes are the eight weeks within which the youth guarantee begins (forskrift om
 * ungdomsgaranti § 4-4, rulebook UGA.START). Using the same weeks for everybody is the product's own choice.
 */
export const usualQuietDays = 56;

/** Fewest and most days an office can set. The product's own choice. */
export const quietDaysLimits = { least: 14, most: 365 } as const;

/** Whether an office can set so many days. */
export function mayBeQuietDays(days: number): boolean {
  return Number.isInteger(days) && days >= quietDaysLimits.least && days <= quietDaysLimits.most;
}

/**
 * The day after which nothing is known to have happened to somebody who is in no measure, waits for none and has no activity of the plan
 * under way: the last talk, or else the first day of follow-up.
 */
export function quietSince({ isActive, lastContactOn, followUpFrom }: Quiet): LocalDate | undefined {
  return isActive ? undefined : (lastContactOn ?? followUpFrom);
}

/** What the quiet of a case depends on. */
export interface Quiet {
  /** In a measure, waiting for one, or in an activity of the plan that runs. */
  readonly isActive: boolean;
  readonly lastContactOn: LocalDate | undefined;
  readonly followUpFrom: LocalDate | undefined;
}

/** First day on which the quiet has lasted too long, by the days of the office. */
export function tooQuietOn(quiet: LocalDate | undefined, quietDays: number): LocalDate | undefined {
  return quiet && addDays(quiet, quietDays);
}

/** First day on which a case asks for attention: its next deadline, or the day the quiet has lasted too long. */
export function attentionOn(deadlineOn: LocalDate | undefined, tooQuiet: LocalDate | undefined): LocalDate | undefined {
  return deadlineOn && tooQuiet ? earliest(deadlineOn, tooQuiet) : (deadlineOn ?? tooQuiet);
}

/** Whether the quiet has lasted too long. */
export function isTooQuiet(tooQuiet: LocalDate | undefined, today: LocalDate): boolean {
  return tooQuiet !== undefined && tooQuiet <= today;
}
