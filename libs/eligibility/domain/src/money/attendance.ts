import { addDays, daysBetween, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';

type Absence = NonNullable<Facts['absences']>[number];

/** How a day in the measure is paid. */
export type DayPay = 'full' | 'reduced' | 'nothing';

/** What the regulation counts in: full sick days, and sick days in all before the employer period is over. */
export interface SickDays {
  readonly full: number;
  readonly inAll: number;
}

/**
 * Every measure day of a period, and how it is paid. Holidays on a measure day are paid like one (§ 6). Documented illness is
 * full at first, then reduced to the end of the employer period; own illness and that of a child are counted apart.
 */
export function payOfDays(
  period: { readonly from: LocalDate; readonly to: LocalDate },
  weekdays: readonly number[],
  absences: readonly Absence[],
  sick: SickDays,
): ReadonlyMap<LocalDate, DayPay> {
  const pay = new Map<LocalDate, DayPay>();
  const counters = { SICK: new SickCounter(sick), CHILD_OR_CHILDMINDER_SICK: new SickCounter(sick) };
  for (let day = earliestOf(period.from, absences); day <= period.to; day = addDays(day, 1)) {
    if (!weekdays.includes(weekdayOf(day))) continue;
    const absence = absences.find(({ from, to }) => from <= day && day <= to);
    const paid = absence ? payOfAbsence(absence, day, counters) : 'full';
    if (day >= period.from) pay.set(day, paid);
  }
  return pay;
}

function payOfAbsence(
  { reason, documented }: Absence,
  day: LocalDate,
  counters: Readonly<Record<'SICK' | 'CHILD_OR_CHILDMINDER_SICK', SickCounter>>,
): DayPay {
  if (!documented) return 'nothing';
  switch (reason) {
    case 'SICK':
    case 'CHILD_OR_CHILDMINDER_SICK':
      return counters[reason].next(day);
    case 'JOB_INTERVIEW':
    case 'PUBLIC_APPOINTMENT':
    case 'STRONG_WELFARE_REASON':
      return 'full';
    case 'OTHER':
      return 'nothing';
  }
}

/** Counts sick days in one employer period after the other; a new one begins as many calendar days after the last sick day as one is long. */
class SickCounter {
  private count = 0;
  private last: LocalDate | undefined;

  constructor(private readonly sick: SickDays) {}

  next(day: LocalDate): DayPay {
    if (this.last && daysBetween(this.last, day) >= this.sick.inAll) this.count = 0;
    this.last = day;
    this.count += 1;
    if (this.count <= this.sick.full) return 'full';
    return this.count <= this.sick.inAll ? 'reduced' : 'nothing';
  }
}

/** Illness that began before the period has used of the same employer period. */
function earliestOf(from: LocalDate, absences: readonly Absence[]): LocalDate {
  return absences.reduce((first, one) => (one.from < first ? one.from : first), from);
}
