import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { IntakeKind } from '@fotfeste/measure/domain';
import { mondayOf } from '../attendance';
import { capacityByWeek, type CapacityNow, type Occupant, type WeekCapacity } from './capacity-by-week';

/** Days that usually pass from the day a place is given to the first day: nine of ten lie between them. */
export interface UsualLead {
  readonly fromDays: number;
  readonly toDays: number;
}

/** What a probable start is reckoned from. */
export interface StartQuestion extends CapacityNow {
  readonly intake: IntakeKind;
  /** First and last day of the offering. */
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  /** Whether it takes people in at all; not asked of those who wait already. */
  readonly isOpen: boolean;
  /** When those inside are to leave is not told here: {@link withoutEnds}. */
  readonly hidesEnds?: true;
  /** The part of a place that I want. */
  readonly share: number;
  readonly lead?: UsualLead | undefined;
}

/** Why a start is not known. */
export const unknownStartReasons = ['closed', 'begun', 'full', 'no-ends', 'not-told', 'beyond-horizon', 'offering-ends'] as const;
export type UnknownStartReason = (typeof unknownStartReasons)[number];

/** When somebody can probably start, and why; or why nobody can say. */
export type ProbableStart =
  | {
      readonly kind: 'span';
      /** Monday of the first and of the last week. */
      readonly from: LocalDate;
      readonly to: LocalDate;
      /** The very day, where it is known: everybody starts together. */
      readonly on?: LocalDate;
      readonly before: number;
      /** Planned ends that make room, and the week by which they have come. */
      readonly ends: number;
      readonly endsBy: LocalDate;
      /** Whether the first week rests on a guess that somebody leaves early. */
      readonly ground: 'planned' | 'guess';
    }
  | {
      readonly kind: 'not-known';
      readonly reason: UnknownStartReason;
      readonly before: number;
      /** The next common start of the same course that has room, when this one is full. */
      readonly next?: LocalDate;
    };

/** The first week with room, as a span: from the first week that may have room to the last that one usually starts in once there is. */
export function probableStart(question: StartQuestion): ProbableStart {
  const { before, isOpen } = question;
  if (!isOpen) return unknown('closed', before);
  return question.intake === 'FELLES' ? commonStart(question) : runningStart(question);
}

/** Everybody starts the same day, if there is a place left then. */
function commonStart({ today, startsOn, places, inside, granted, before, share }: StartQuestion): ProbableStart {
  if (startsOn <= today) return unknown('begun', before);
  const used = [...inside, ...granted].reduce((sum, each) => sum + each.share, 0) + before.reduce((sum, each) => sum + each, 0);
  if (places - used < share) return unknown('full', before);
  const week = mondayOf(startsOn);
  return { kind: 'span', from: week, to: week, on: startsOn, before: before.length, ends: 0, endsBy: week, ground: 'planned' };
}

function runningStart(question: StartQuestion): ProbableStart {
  const { share, before, lead, endsOn, today, startsOn } = question;
  const weeks = capacityByWeek(question).filter(({ from }) => from >= mondayOf(startsOn > today ? startsOn : today));
  const planned = weeks.find(({ free }) => free >= share);
  if (!planned) return unknown(whyNoRoom(question), before);
  const hoped = weeks.find(({ free, guess = 0 }) => free + guess >= share) ?? planned;
  const first = later(hoped, startsOn);
  const from = mondayOf(addDays(first, lead?.fromDays ?? 0));
  const to = mondayOf(addDays(later(planned, startsOn), lead?.toDays ?? 0));
  if (endsOn !== undefined && from > endsOn) return unknown('offering-ends', before);
  const ground = hoped === planned ? 'planned' : 'guess';
  return { kind: 'span', from, to, before: before.length, ends: planned.ended, endsBy: mondayOf(planned.from), ground };
}

function later({ from }: WeekCapacity, startsOn: LocalDate): LocalDate {
  return from > startsOn ? from : startsOn;
}

function whyNoRoom({ inside, granted, hidesEnds }: StartQuestion): UnknownStartReason {
  if (hidesEnds) return 'not-told';
  return [...inside, ...granted].some(({ endsOn }) => endsOn !== undefined) ? 'beyond-horizon' : 'no-ends';
}

/**
 * The question of somebody who may not know when those inside leave: with what is free today, and nothing of anybody's last day. The week in which a
 * place comes free is the week in which one person's measure ends.
 */
export function withoutEnds(question: StartQuestion): StartQuestion {
  const staying = (occupants: readonly Occupant[]): readonly Occupant[] => occupants.map(({ share }) => ({ share }));
  const { inside, granted, dropOut: _dropOut, ...rest } = question;
  return { ...rest, inside: staying(inside), granted: staying(granted), hidesEnds: true };
}

function unknown(reason: UnknownStartReason, before: readonly number[]): ProbableStart {
  return { kind: 'not-known', reason, before: before.length };
}

/** A full common start also tells the next one of the same course that has room; any other start is told as it is. */
export function withNextStart(start: ProbableStart, later: readonly ProbableStart[]): ProbableStart {
  if (start.kind !== 'not-known' || start.reason !== 'full') return start;
  const [next] = later.flatMap((each) => (each.kind === 'span' && each.on !== undefined ? [each.on] : [])).sort();
  return next === undefined ? start : { ...start, next };
}

/** The start that comes first; one that is known before any that is not. */
export function soonestStart(starts: readonly ProbableStart[]): ProbableStart | undefined {
  return [...starts].sort((left, right) => orderOf(left).localeCompare(orderOf(right)))[0];
}

/** By the last week rather than the first, since a guess may promise too much; unknown ones last. */
function orderOf(start: ProbableStart): string {
  return start.kind === 'span' ? `${start.on ?? start.to} ${start.from}` : '9999';
}

/** Whether a start fell in the weeks of the span. */
export function holdsFor(span: { readonly from: LocalDate; readonly to: LocalDate }, startedOn: LocalDate): boolean {
  const week = mondayOf(startedOn);
  return span.from <= week && week <= span.to;
}
