import { activityKinds, type ActivityKind, type Responsible, responsibles } from '@fotfeste/activity-plan/domain';
import type { Card } from '../card';

/** What the board is narrowed to. Nothing chosen shows everything. */
export interface BoardFilter {
  readonly kinds: readonly ActivityKind[];
  readonly responsibles: readonly Responsible[];
}

/** How the cards stand: five columns, or one list. */
export const layouts = ['board', 'list'] as const;
export type Layout = (typeof layouts)[number];

/** A parameter of the address: absent, once, or several times. */
export type Codes = string | readonly string[] | undefined;

/** Reads the filter from the address: `?kind=training&kind=meeting&responsible=person`. What is not a code is left out. */
export function filterOf(kind: Codes, responsible: Codes): BoardFilter {
  return { kinds: codesIn(kind, activityKinds), responsibles: codesIn(responsible, responsibles) };
}

/** Whether the filter shows the card. */
export function shows({ kinds, responsibles: chosen }: BoardFilter, { kind, responsible }: Pick<Card, 'kind' | 'responsible'>): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (chosen.length === 0 || chosen.includes(responsible));
}

/** Each code that some card has, with how many cards the rest of the filter would show of it. */
export function countsOf<Code extends string>(
  codes: readonly Code[],
  cards: readonly Card[],
  codeOf: (card: Card) => Code,
  rest: BoardFilter,
): readonly { readonly code: Code; readonly count: number }[] {
  return codes
    .filter((code) => cards.some((card) => codeOf(card) === code))
    .map((code) => ({ code, count: cards.filter((card) => codeOf(card) === code && shows(rest, card)).length }));
}

function codesIn<Code extends string>(text: Codes, codes: readonly Code[]): readonly Code[] {
  const wanted = typeof text === 'string' ? [text] : (text ?? []);
  return codes.filter((code) => wanted.includes(code));
}
