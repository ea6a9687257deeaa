import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Activity } from './activity';

/** Time under follow-up, as the plan is divided by it. */
export interface PlanPeriod {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

type Ended = Pick<Activity, 'status'> & { readonly statusSince: LocalDate };

/** Whether the activity was ended before the newest follow-up period began: it is kept as it was, for reading. */
export function isOfEarlierPeriod({ status, statusSince }: Ended, newest: PlanPeriod | undefined): boolean {
  return newest !== undefined && (status === 'done' || status === 'cancelled') && statusSince < newest.from;
}

/** Activities of each earlier period, the newest period first; periods in which nothing was ended are left out. */
export function byEarlierPeriod<Card extends Ended>(
  cards: readonly Card[],
  [newest, ...earlier]: readonly PlanPeriod[],
): readonly { readonly period: PlanPeriod; readonly cards: readonly Card[] }[] {
  const ended = cards.filter((card) => isOfEarlierPeriod(card, newest));
  const periodOf = ({ statusSince }: Card) => earlier.find(({ from }) => from <= statusSince) ?? earlier.at(-1);
  return earlier
    .map((period) => ({ period, cards: ended.filter((card) => periodOf(card) === period) }))
    .filter((each) => each.cards.length > 0);
}
