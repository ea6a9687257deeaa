import { addDays, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { dueSoonDays, urgencies, urgencyOf, type CaseRow, type Urgency } from '@fotfeste/caseload/domain';
import type { Values } from './values';

const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** What the most urgent cases are sorted by on a day: how urgent, then since when. Stands in a cursor. */
export function urgencyKey(row: CaseRow, today: LocalDate): string | undefined {
  const found = urgencyOf(row, today);
  return found && `${String(rank(found.urgency))} ${found.on}`;
}

/** The same key as {@link urgencyKey}, written for the database. */
export function urgencySql(today: LocalDate, values: Values): string {
  const on = (day: LocalDate): string => `${values.place(day)}::date`;
  const key = (urgency: Urgency, column: string): string => `'${String(rank(urgency))} ' || to_char(r.${column}, 'YYYY-MM-DD')`;
  return `(case
    when r.deadline_on < ${on(today)} then ${key('overdue', 'deadline_on')}
    when r.deadline_on <= ${on(addDays(today, dueSoonDays))} then ${key('due-soon', 'deadline_on')}
    when r.too_quiet_on <= ${on(today)} then ${key('too-quiet', 'too_quiet_on')}
    else ${key('later', 'attention_on')} end collate "C")`;
}

/** What such a key tells; nothing when the text is none. */
export function readUrgencyKey(text: string): { readonly urgency: Urgency; readonly on: LocalDate } | undefined {
  const [, digit = '', on = ''] = /^(\d) (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const urgency = urgencies[Number(digit)];
  return digit !== '' && urgency && isLocalDate(on) ? { urgency, on } : undefined;
}
