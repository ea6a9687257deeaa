import {
  activityKinds,
  type ActivityKind,
  isAgreed,
  type Requirement,
  requirements,
  type Responsible,
  responsibles,
} from '@fotfeste/activity-plan/domain';
import type { Card } from '../card';

/** Whether participant and Nav have agreed on an activity (avtalt). */
export const agreements = ['agreed', 'not-agreed'] as const;
export type Agreement = (typeof agreements)[number];

/** What the plan is narrowed to. Nothing chosen shows everything. */
export interface BoardFilter {
  readonly kinds: readonly ActivityKind[];
  readonly responsibles: readonly Responsible[];
  readonly agreements: readonly Agreement[];
  /** Duties and rights that the activity counts for. */
  readonly labels: readonly Requirement[];
}

/** How the cards stand: five columns, one list, or on the days of a calendar. */
export const layouts = ['board', 'list', 'calendar'] as const;
export type Layout = (typeof layouts)[number];

/** A parameter of the address: absent, once, or several times. */
export type Codes = string | readonly string[] | undefined;

/** What the address says of the filter. */
export interface FilterAddress {
  readonly kind?: Codes;
  readonly responsible?: Codes;
  readonly agreed?: Codes;
  readonly label?: Codes;
}

/** Reads the filter from the address: `?kind=training&kind=meeting&responsible=person`. What is not a code is left out. */
export function filterOf({ kind, responsible, agreed, label }: FilterAddress): BoardFilter {
  return {
    kinds: codesIn(kind, activityKinds),
    responsibles: codesIn(responsible, responsibles),
    agreements: codesIn(agreed, agreements),
    labels: codesIn(label, requirements),
  };
}

type Filtered = Pick<Card, 'kind' | 'responsible' | 'agreedOn' | 'satisfies' | 'status'>;

/** Whether the filter shows the card. */
export function shows(filter: BoardFilter, card: Filtered): boolean {
  return (
    meets(filter.kinds, [card.kind]) &&
    meets(filter.responsibles, [card.responsible]) &&
    meets(filter.agreements, [agreementOf(card)]) &&
    meets(filter.labels, card.satisfies)
  );
}

export function agreementOf(card: Filtered): Agreement {
  return isAgreed(card) ? 'agreed' : 'not-agreed';
}

/** Each code that some card has, with how many cards the rest of the filter would show of it. */
export function countsOf<Code extends string>(
  codes: readonly Code[],
  cards: readonly Card[],
  codesOf: (card: Card) => readonly Code[],
  rest: BoardFilter,
): readonly { readonly code: Code; readonly count: number }[] {
  return codes
    .filter((code) => cards.some((card) => codesOf(card).includes(code)))
    .map((code) => ({ code, count: cards.filter((card) => codesOf(card).includes(code) && shows(rest, card)).length }));
}

function meets<Code>(chosen: readonly Code[], has: readonly Code[]): boolean {
  return chosen.length === 0 || has.some((code) => chosen.includes(code));
}

function codesIn<Code extends string>(text: Codes, codes: readonly Code[]): readonly Code[] {
  const wanted = typeof text === 'string' ? [text] : (text ?? []);
  return codes.filter((code) => wanted.includes(code));
}
