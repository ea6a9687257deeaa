import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode, SimulatedOutcome } from '@fotfeste/eligibility/domain';
import { type HiddenPeopleView } from '../caseload.view';

/** Time as the law counts it. */
export class SimulatedLengthView {
  readonly months!: number;
  readonly weeks!: number;
  readonly days!: number;
}

/** How long a measure may last for somebody under one of the laws. */
export class SimulatedDurationView {
  readonly maximum!: SimulatedLengthView;
  /** Absent when nothing is left. */
  readonly latestEnd?: LocalDate;
  readonly nextDecisionOn?: LocalDate;
}

/** How long a measure may last, under the law as it is and as it would be. */
export class ChangedDurationView {
  readonly from!: SimulatedDurationView;
  readonly to!: SimulatedDurationView;
}

/** An answer that becomes another one: the outcome, how long the measure may last, or both. */
export class ChangedAnswerView {
  readonly participantId!: string;
  readonly name!: string;
  readonly office!: string;
  readonly measure!: MeasureCode;
  readonly from!: SimulatedOutcome;
  readonly to!: SimulatedOutcome;
  /** Rules that decide the new outcome; steps of the duration when only that is otherwise. */
  readonly decidedBy!: readonly string[];
  readonly duration?: ChangedDurationView;
  /** The participation the answer is about. */
  readonly participationId?: string;
  /** The day asked about. */
  readonly startsOn!: LocalDate;
}

/** One number; absent where it is hidden because it is small or would give a small one away. */
export class SimulationNumberView {
  readonly count?: number;
}

/** Changed answers of one measure, or of all together. */
export class SimulationRowView {
  readonly measure?: MeasureCode;
  readonly total!: SimulationNumberView;
  /** In the order of the offices. */
  readonly offices!: readonly SimulationNumberView[];
  /** In the order of the transitions. */
  readonly transitions!: readonly SimulationNumberView[];
}

export class SimulationOfficeView {
  readonly office!: string;
  readonly name!: string;
}

/** From which outcome to which; the same twice when only the duration is otherwise. */
export class SimulationTransitionView {
  readonly from!: SimulatedOutcome;
  readonly to!: SimulatedOutcome;
}

/** Changed answers per measure and office, and from what to what. */
export class SimulationTableView {
  readonly offices!: readonly SimulationOfficeView[];
  readonly transitions!: readonly SimulationTransitionView[];
  readonly measures!: readonly SimulationRowView[];
  readonly together!: SimulationRowView;
  /** Numbers below this are hidden from those who see nobody by name; 0 where nothing is hidden. */
  readonly smallestShown!: number;
  /** How far each number may have been moved before it was rounded; 0 where the numbers are exact. */
  readonly widestNoise!: number;
}

/** What to say when the work broke off. */
export class SimulationFailureView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

/**
 * One line of the answer, in the order `begun`, any number of `answers` and `progress`, and `done`. `failed` ends it when the work
 * breaks off.
 */
export class SimulationLineView {
  readonly kind!: 'begun' | 'answers' | 'progress' | 'done' | 'failed';
  /** With `begun`: the day asked about. */
  readonly askedOn?: LocalDate;
  /** With `begun`: measures whose answers may be otherwise. */
  readonly measures?: readonly MeasureCode[];
  /** With `begun`: people who are left out. */
  readonly hidden?: HiddenPeopleView;
  /** With `progress`: how far, in whole percent. */
  readonly percent?: number;
  /** With `answers`: only for those who see the people. */
  readonly items?: readonly ChangedAnswerView[];
  /** With `done`. */
  readonly table?: SimulationTableView;
  /** With `done`: answers about sensitive measures of people whom the reader does not follow up, told and counted nowhere else. */
  readonly withheld?: HiddenPeopleView;
  /** With `failed`. */
  readonly problem?: SimulationFailureView;
}
