import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Card } from '../card';

/** Finished activities that are shown: enough to see that something has been done. */
const doneShown = 5;
const daysShown = 6;

/** A day that something begins, ends or takes place. */
export interface ComingDay {
  readonly day: LocalDate;
  readonly what: 'starts' | 'ends' | 'takes-place';
  readonly card: Card;
}

/** What the person sees of the plan. */
export interface Contents {
  readonly toAnswer: readonly Card[];
  readonly agreed: readonly Card[];
  readonly others: readonly Card[];
  readonly coming: readonly ComingDay[];
  readonly done: readonly Card[];
}

/**
 * Puts the plan in the order that matters to the person: what needs an answer, what is agreed, what else is planned, what comes next.
 * The adviser's own tasks stay with the adviser until they are agreed, and nothing that was called off is shown.
 */
export function contentsOf(cards: readonly Card[], today: LocalDate): Contents {
  const shown = cards.filter(isForThePerson);
  const planned = shown.filter(({ status }) => status === 'planned' || status === 'in-progress');
  return {
    toAnswer: shown.filter(({ status }) => status === 'proposed'),
    agreed: planned.filter(isAgreed),
    others: planned.filter((card) => !isAgreed(card)),
    coming: comingDays(planned, today),
    done: shown
      .filter(({ status }) => status === 'done')
      .sort((left, right) => (left.statusSince < right.statusSince ? 1 : -1))
      .slice(0, doneShown),
  };
}

function isForThePerson({ kind, responsible, agreedOn }: Card): boolean {
  return kind !== 'task' || responsible !== 'adviser' || agreedOn !== undefined;
}

/** A measure in the plan is agreed by the participant's yes to the referral. */
function isAgreed({ kind, agreedOn }: Card): boolean {
  return agreedOn !== undefined || kind === 'measure';
}

function comingDays(cards: readonly Card[], today: LocalDate): readonly ComingDay[] {
  return cards
    .flatMap((card) => daysOf(card))
    .filter(({ day }) => day >= today)
    .sort((left, right) => (left.day === right.day ? 0 : left.day < right.day ? -1 : 1))
    .slice(0, daysShown);
}

function daysOf(card: Card): readonly ComingDay[] {
  const { from, to, kind } = card;
  if (from && (from === to || (to === undefined && (kind === 'meeting' || kind === 'conversation')))) {
    return [{ day: from, what: 'takes-place', card }];
  }
  return [...(from ? [{ day: from, what: 'starts', card } as const] : []), ...(to ? [{ day: to, what: 'ends', card } as const] : [])];
}
