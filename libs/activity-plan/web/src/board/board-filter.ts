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

/** Reads the filter from the address: `?kind=training,meeting&responsible=person`. What is not a code is left out. */
export function filterOf(kind: string | undefined, responsible: string | undefined): BoardFilter {
  return { kinds: codesIn(kind, activityKinds), responsibles: codesIn(responsible, responsibles) };
}

/** Codes as they stand in the address; nothing when none is chosen. */
export function codesText(codes: readonly string[]): string | undefined {
  return codes.length > 0 ? codes.join(',') : undefined;
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

function codesIn<Code extends string>(text: string | undefined, codes: readonly Code[]): readonly Code[] {
  const wanted = text?.split(',') ?? [];
  return codes.filter((code) => wanted.includes(code));
}
