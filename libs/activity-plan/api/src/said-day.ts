import type { LocalDate } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type Tx } from '@fotfeste/shared/api';
import { saidDayFault } from '@fotfeste/activity-plan/domain';
import { saidDayTexts } from './plan.problems';

/** Refuses a day on which nobody can have said anything: one that lies ahead, or long before anybody remembers. */
export function refuseSaidDay(field: string, day: LocalDate, { today }: Tx): void {
  const fault = saidDayFault(day, today);
  if (fault) throw new Problem(invalidRequest, { errors: [{ field, message: saidDayTexts[fault] }] });
}
