import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { UnknownStartReason } from '@fotfeste/participation/domain';

/** When somebody can probably start, and the ground; or why nobody can say. */
export class ProbableStartView {
  readonly kind!: 'span' | 'not-known';
  /** Monday of the first week. */
  readonly from?: string;
  /** Monday of the last week. */
  readonly to?: string;
  /** The very day, where everybody starts together. */
  readonly on?: string;
  /** The next common start of the same course that has room, when this one is full. */
  readonly next?: string;
  readonly reason?: UnknownStartReason;
  /** How many are before in the queue. */
  readonly before!: number;
  /** Planned ends that make room. */
  readonly ends?: number;
  /** Monday of the week by which they have come. */
  readonly endsBy?: string;
  /** Whether the first week rests on a guess that somebody leaves early. */
  readonly ground?: 'planned' | 'guess';
}

/** Places in one week. */
export class WeekCapacityView {
  /** Monday of the week; today for the present one. */
  readonly from!: string;
  /** What is left when everybody before has theirs; below zero while they have not. */
  readonly free!: number;
  /** Planned ends until then. */
  readonly ended!: number;
  /** More that leaving early may give, a guess; absent when too few have ended in the offering to say. */
  readonly guess?: number;
}

/** Places in an offering week by week, for somebody who comes last in the queue. */
export class ForecastView {
  readonly offeringId!: string;
  readonly start!: ProbableStartView;
  /** None of a measure that tells of health: each would tell when somebody's ends. */
  readonly weeks!: readonly WeekCapacityView[];
  /** How many have ended in the offering in the last 24 months. Numbers of few people are not told, nor what would give them away. */
  readonly endedLately?: number;
  /** How many of them before the planned end. */
  readonly endedEarly?: number;
  /** Days that usually pass from a place is given to the first day; absent when too few have started to say. */
  readonly usualFromDays?: number;
  readonly usualToDays?: number;
  /** Whether somebody who takes part half the time uses half a place. */
  readonly countsByExtent!: boolean;
}

/** Probable start in one of several offerings. */
export class OfferingStartView {
  readonly offeringId!: string;
  readonly start!: ProbableStartView;
}

export class OfferingStartsView {
  readonly items!: readonly OfferingStartView[];
}

/** How soon one can start with a measure: in the offering that comes first of those that take enrolments. */
export class MeasureStartView {
  readonly measure!: MeasureCode;
  /** Offerings that take enrolments, and how many of them have a start that is known. */
  readonly open!: number;
  readonly known!: number;
  /** Absent when no offering takes enrolments. */
  readonly soonest?: ProbableStartView;
  /** Where the soonest start is, when it is known. */
  readonly offeringId?: string;
  readonly offeringName?: string;
}

export class MeasureStartsView {
  readonly items!: readonly MeasureStartView[];
}
