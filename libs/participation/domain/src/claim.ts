import type { LocalDate } from '@fotfeste/shared/kernel';
import { extentBounds, type Extent } from './dates';

/** How long and how much somebody is to take part: what the conditions of a measure are asked about. */
export interface Claim {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly extent?: Extent | undefined;
}

/**
 * Whether a change asks for more than what there was: an earlier start, a later end or a greater extent.
 * What asks for no more takes nothing new, so it needs no new judgement. Without an end it lasts; without an extent it is whole.
 */
export function asksForMore(before: Claim, after: Claim): boolean {
  const beginsEarlier = after.startsOn !== undefined && (before.startsOn === undefined || after.startsOn < before.startsOn);
  const endsLater = before.endsOn !== undefined && (after.endsOn === undefined || before.endsOn < after.endsOn);
  return beginsEarlier || endsLater || isGreater(before.extent, after.extent);
}

function isGreater(before: Extent = {}, after: Extent = {}): boolean {
  const { percent, daysPerWeek } = extentBounds;
  return (
    (before.percent ?? percent.to) < (after.percent ?? percent.to) ||
    (before.daysPerWeek ?? daysPerWeek.to) < (after.daysPerWeek ?? daysPerWeek.to)
  );
}
