import type { ActivityKind } from '@fotfeste/activity-plan/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { BoardFilter } from '../board/board-filter';
import type { Card } from '../card';

/** What the calendar needs to know of a meeting; the server's view holds more. */
export interface CalendarMeeting {
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly cancelledOn?: string;
}

/** A step of the chosen path that has not become a participation. */
export interface CalendarStep {
  readonly id: string;
  readonly title: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Everything that may stand in the calendar. */
export interface CalendarContent {
  readonly cards: readonly Card[];
  readonly meetings: readonly CalendarMeeting[];
  readonly steps: readonly CalendarStep[];
}

/** What a calendar entry stands for, and so where it leads. */
export type EntrySource =
  | { readonly is: 'activity'; readonly card: Card }
  | { readonly is: 'meeting'; readonly meeting: CalendarMeeting }
  | { readonly is: 'step'; readonly step: CalendarStep };

/** Something that begins, ends or takes place on a day. */
export interface CalendarEntry {
  readonly day: LocalDate;
  readonly what: 'takes-place' | 'starts' | 'ends';
  readonly source: EntrySource;
}

/** First and last day that the calendar shows. */
export interface Shown {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Meetings and steps that the filter leaves in: nobody is responsible for them, agrees on them or labels them. */
export function narrowed({ cards, meetings, steps }: CalendarContent, filter: BoardFilter): CalendarContent {
  const isByKindOnly = filter.responsibles.length + filter.agreements.length + filter.labels.length === 0;
  const shows = (kind: ActivityKind): boolean => isByKindOnly && (filter.kinds.length === 0 || filter.kinds.includes(kind));
  return { cards, meetings: shows('meeting') ? meetings : [], steps: shows('measure') ? steps : [] };
}

/** Entries of the days that are shown, in the order in which they happen. What was called off is left out. */
export function entriesIn({ cards, meetings, steps }: CalendarContent, { from, to }: Shown): readonly CalendarEntry[] {
  const open = cards.filter(({ status }) => status !== 'cancelled');
  const all: readonly CalendarEntry[] = [
    ...meetings
      .filter(({ cancelledOn }) => !cancelledOn)
      .map((meeting) => ({ day: meeting.heldOn, what: 'takes-place', source: { is: 'meeting', meeting } }) as const),
    ...open.flatMap((card) => daysOf(card, { is: 'activity', card })),
    ...steps.flatMap((step) => daysOf(step, { is: 'step', step })),
  ];
  return all.filter(({ day }) => day >= from && day <= to).sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

/** Activities that began before the days that are shown and are not over when these are. */
export function runningThrough({ cards }: CalendarContent, { from, to }: Shown): readonly Card[] {
  return cards.filter((card) => isOpen(card) && card.from !== undefined && card.from < from && (card.to === undefined || card.to > to));
}

function daysOf({ from, to }: { readonly from?: LocalDate; readonly to?: LocalDate }, source: EntrySource): readonly CalendarEntry[] {
  if (from && from === to) return [{ day: from, what: 'takes-place', source }];
  return [...(from ? [{ day: from, what: 'starts', source } as const] : []), ...(to ? [{ day: to, what: 'ends', source } as const] : [])];
}

function isOpen({ status }: Card): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** By day; on a day meetings by the clock, then what takes place, begins and ends. */
function orderOf({ day, what, source }: CalendarEntry): string {
  const clock = source.is === 'meeting' ? source.meeting.startsAt : '99';
  return [day, clock, { 'takes-place': 0, starts: 1, ends: 2 }[what]].join(' ');
}
