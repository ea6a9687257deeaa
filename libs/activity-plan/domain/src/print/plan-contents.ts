import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Activity } from '../activity';

/** Finished activities that are shown: enough to see that something has been done. */
const doneShown = 5;
const daysShown = 6;

/** What must be known of an activity to place it in the participant's plan. */
export type PlanItem = Pick<Activity, 'kind' | 'status' | 'responsible' | 'agreedOn' | 'from' | 'to'> & { readonly statusSince: LocalDate };

/** A day that something begins, ends or takes place. */
export interface ComingDay<Item extends PlanItem> {
  readonly day: LocalDate;
  readonly what: 'starts' | 'ends' | 'takes-place';
  readonly card: Item;
}

/** What the person sees of the plan. */
export interface PlanContents<Item extends PlanItem> {
  readonly toAnswer: readonly Item[];
  readonly agreed: readonly Item[];
  readonly others: readonly Item[];
  readonly coming: readonly ComingDay<Item>[];
  readonly done: readonly Item[];
}

/**
 * Puts the plan in the order that matters to the person: what needs an answer, what is agreed, what else is planned, what comes next.
 * The adviser's own tasks stay with the adviser until they are agreed, and nothing that was called off is shown.
 */
export function contentsOf<Item extends PlanItem>(cards: readonly Item[], today: LocalDate): PlanContents<Item> {
  const shown = cards.filter(isForThePerson);
  const planned = shown.filter(({ status }) => status === 'planned' || status === 'in-progress');
  return {
    toAnswer: shown.filter(({ status }) => status === 'proposed'),
    agreed: planned.filter(isAgreed),
    others: planned.filter((card) => !isAgreed(card)),
    coming: comingDays(planned, today),
    done: shown
      .filter(hasBeenDone)
      .sort((left, right) => (left.statusSince < right.statusSince ? 1 : -1))
      .slice(0, doneShown),
  };
}

function isForThePerson({ kind, responsible, agreedOn }: PlanItem): boolean {
  return kind !== 'task' || responsible !== 'adviser' || agreedOn !== undefined;
}

/** A measure that was over before its first day, or never had one, is nothing that the person has done. */
function hasBeenDone({ kind, status, from, statusSince }: PlanItem): boolean {
  if (status !== 'done') return false;
  return kind !== 'measure' || (from !== undefined && from <= statusSince);
}

/** A measure in the plan is agreed by the participant's yes to the referral; while it is proposed there is none. */
export function isAgreed({ kind, agreedOn, status }: Pick<PlanItem, 'kind' | 'agreedOn' | 'status'>): boolean {
  return agreedOn !== undefined || (kind === 'measure' && status !== 'proposed');
}

function comingDays<Item extends PlanItem>(cards: readonly Item[], today: LocalDate): readonly ComingDay<Item>[] {
  return cards
    .flatMap((card) => daysOf(card))
    .filter(({ day }) => day >= today)
    .sort((left, right) => (left.day === right.day ? 0 : left.day < right.day ? -1 : 1))
    .slice(0, daysShown);
}

function daysOf<Item extends PlanItem>(card: Item): readonly ComingDay<Item>[] {
  const { from, to, kind } = card;
  if (from && (from === to || (to === undefined && (kind === 'meeting' || kind === 'conversation')))) {
    return [{ day: from, what: 'takes-place', card }];
  }
  return [...(from ? [{ day: from, what: 'starts', card } as const] : []), ...(to ? [{ day: to, what: 'ends', card } as const] : [])];
}
