import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { phaseOf, type ParticipationStatus } from './status';

/** Where a participant stands in the provider's own work: something to do now, under way, or behind. */
export const providerGroups = ['now', 'under-way', 'over'] as const;
export type ProviderGroup = (typeof providerGroups)[number];

/** Days ahead in which something counts as due now. */
export const dueWithinDays = 7;

/** Days in which what Nav has changed is news. Older than that it is how things are, also for somebody who was away. */
export const newsDays = 30;

/** A participant as the provider's list sorts one. */
export interface ProviderCase {
  readonly status: ParticipationStatus;
  /** Nobody at the provider has taken the participant in. */
  readonly isNew: boolean;
  readonly dueOn?: LocalDate | undefined;
  /** The day Nav shared the participant. */
  readonly sharedOn?: LocalDate | undefined;
}

/** Whether something is due within the next days, or late. */
export function isDueNow({ dueOn }: Pick<ProviderCase, 'dueOn'>, today: LocalDate): boolean {
  return dueOn !== undefined && dueOn <= addDays(today, dueWithinDays);
}

/** Where the participant stands in the provider's work today. */
export function providerGroupOf(one: ProviderCase, today: LocalDate): ProviderGroup {
  if (one.isNew || isDueNow(one, today)) return 'now';
  const phase = phaseOf(one.status);
  return phase === 'over' || phase === 'void' ? 'over' : 'under-way';
}

/** The day that decides who comes first: what is due, or for somebody new the day from which they have waited to be taken in. */
export function urgentFrom({ isNew, dueOn, sharedOn }: ProviderCase): LocalDate | undefined {
  if (!isNew || !sharedOn) return dueOn;
  return dueOn && dueOn < sharedOn ? dueOn : sharedOn;
}
