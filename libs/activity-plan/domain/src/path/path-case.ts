import { overlaps, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import type { Facts, MeasureCode, Provenance } from '@fotfeste/eligibility/domain';
import type { KnownBenefit } from './livelihood';
import { isMeasureStep, type MeasureStep, type PathStep } from './path-step';

/** A participation that runs or waits, beside or before the steps; one that waits may have no days yet. */
export interface PathParticipation {
  readonly id: string;
  readonly measure: MeasureCode;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** A participation with its days. */
export type DatedParticipation = PathParticipation & Period;

/** Those whose first day is known. */
export function dated(participations: readonly PathParticipation[]): readonly DatedParticipation[] {
  return participations.flatMap(({ from, ...rest }) => (from ? [{ ...rest, from }] : []));
}

/** When a place is probably free in the offering of a step: Mondays of the first and last week; absent weeks are not known. */
export interface ProbablePlace {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** Facts about the person on the day a measure would start, with where each comes from. */
export interface FactsOnDay {
  readonly facts: Facts;
  readonly provenance: Provenance;
}

/** Everything a path is held against. */
export interface PathCase {
  readonly today: LocalDate;
  readonly steps: readonly PathStep[];
  readonly participations: readonly PathParticipation[];
  /** Measures the person has been in before today, for what should come first in a chain. */
  readonly tried: readonly MeasureCode[];
  readonly benefits: readonly KnownBenefit[];
  /** Whether those are all: false when no register has said. */
  readonly benefitsAreKnown: boolean;
  /** Jobs that run or are to come, each with its days. */
  readonly employments: readonly Period[];
  /** Probable places by offering; an offering that is not there was not asked about. */
  readonly places: ReadonlyMap<string, ProbablePlace>;
  /** What is known of the person for a measure on a day; participations that exist are among the facts. */
  readonly factsOf: (measure: MeasureCode, startsOn: LocalDate) => FactsOnDay;
}

/** The steps that are measures: what the law and the calendar of measures are asked about. */
export function measuresOf({ steps }: Pick<PathCase, 'steps'>): readonly MeasureStep[] {
  return steps.filter(isMeasureStep);
}

/** The participation that a step has become: in the same measure, and in part at the same time unless it has no days yet. */
export function becomes({ measure, from, to }: MeasureStep, participations: readonly PathParticipation[]): PathParticipation | undefined {
  return participations.find((each) => each.measure === measure && (!each.from || overlaps({ ...each, from: each.from }, { from, to })));
}
