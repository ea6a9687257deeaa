import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { CaseRow } from './case-row';
import { isTooQuiet } from './quiet';

/**
 * What a case asks for on a day, the most urgent first: a deadline that has passed, one that falls within the days ahead, a quiet that has
 * lasted too long, and something later on. That what is late comes before what is silent is the product's own choice.
 */
export const urgencies = ['overdue', 'due-soon', 'too-quiet', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** Days ahead within which a deadline comes before a long silence. The product's own choice. */
export const dueSoonDays = 14;

/** How urgent a case is on a day, and the day it is urgent from; undefined when it asks for nothing. */
export function urgencyOf(
  { deadlineOn, tooQuietOn, attentionOn }: Pick<CaseRow, 'deadlineOn' | 'tooQuietOn' | 'attentionOn'>,
  today: LocalDate,
): { readonly urgency: Urgency; readonly on: LocalDate } | undefined {
  if (deadlineOn && deadlineOn < today) return { urgency: 'overdue', on: deadlineOn };
  if (deadlineOn && deadlineOn <= addDays(today, dueSoonDays)) return { urgency: 'due-soon', on: deadlineOn };
  if (tooQuietOn && isTooQuiet(tooQuietOn, today)) return { urgency: 'too-quiet', on: tooQuietOn };
  return attentionOn && { urgency: 'later', on: attentionOn };
}
