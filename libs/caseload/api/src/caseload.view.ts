import type { LocalDate, WaitingFor } from '@fotfeste/shared/kernel';
import { type HindranceView } from '@fotfeste/activity-plan/api';
import type { Protection } from '@fotfeste/access/domain';
import type { AssistanceGroup, MeasureCode, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { CaseFilter, DecisionWork, ExitReason } from '@fotfeste/caseload/domain';

/** A deadline in a list. */
export class CaseDeadlineView {
  /** `room.what-is-due`. */
  readonly kind!: string;
  readonly dueOn!: LocalDate;
  readonly waitsFor!: WaitingFor;
  /** Whom it waited for can no longer do it, and the adviser settles it; absent otherwise. */
  readonly isLeftToAdviser?: boolean;
  readonly subjectId?: string;
  /** Put aside in the queue until then; absent when it is not. */
  readonly snoozedUntil?: LocalDate;
  /** The steps that are no longer possible, of a planned path; absent for everything else. */
  readonly hindrances?: readonly HindranceView[];
}

/** The participation a list names: the one that runs, or else the one that waits. */
export class CaseParticipationView {
  readonly participationId!: string;
  /** Absent when it is sensitive, and the reader is not the responsible adviser. */
  readonly measure?: MeasureCode;
  readonly status!: string;
  readonly phase!: 'waiting' | 'running';
  readonly organisationName?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Days between which the longest duration runs, earlier use included. */
  readonly clockFrom?: LocalDate;
  readonly clockTo?: LocalDate;
}

/** Since when somebody is waited for. */
export class CaseWaitView {
  readonly waitsFor!: WaitingFor;
  readonly since!: LocalDate;
}

/** One person in a list. */
export class CaseView {
  readonly participantId!: string;
  readonly name!: string;
  readonly born!: LocalDate;
  readonly office!: string;
  readonly protection!: Protection;
  readonly isShielded!: boolean;
  readonly responsible?: string;
  readonly responsibleName?: string;
  readonly assignedOn?: LocalDate;
  readonly followUpFrom?: LocalDate;
  readonly assistanceGroup?: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn?: LocalDate;
  readonly decisionWork?: DecisionWork;
  readonly decisionWorkSince?: LocalDate;
  readonly participation?: CaseParticipationView;
  readonly waitingSince?: LocalDate;
  readonly deadline?: CaseDeadlineView;
  readonly waits!: readonly CaseWaitView[];
  readonly lastContactOn?: LocalDate;
  /** Last talk with somebody in no measure, or the first day of follow-up when there has been none. */
  readonly quietSince?: LocalDate;
  /** First day on which that has lasted too long, by the days of the office. */
  readonly tooQuietOn?: LocalDate;
  /** Last day of the newest registration as job seeker, when none runs. */
  readonly registeredTo?: LocalDate;
  /** Why somebody should look at whether to end the follow-up; empty when nothing says so. */
  readonly exitReasons!: readonly ExitReason[];
}

/** A page of a list. */
export class CasePageView {
  readonly items!: readonly CaseView[];
  /** How many there are on all pages together. */
  readonly total!: number;
  /** Place of the first row among all, from 1; 0 when there is none. */
  readonly position!: number;
  /** Cursor for the next page, when there is one. */
  readonly next?: string;
  /** Cursor for the page before, when there is one. */
  readonly previous?: string;
}

export class FilterCountView {
  readonly filter!: CaseFilter;
  readonly count!: number;
}

/** People of the view whom the actor may not see: counted as a whole only, and not exactly when they are few. */
export class HiddenPeopleView {
  /** Absent when there are some, but too few to be told. */
  readonly count?: number;
}

/** How many each quick filter that the list offers would show, beside what is chosen in the other facets. */
export class CaseCountsView {
  readonly people!: number;
  readonly counts!: readonly FilterCountView[];
  readonly hidden!: HiddenPeopleView;
}
