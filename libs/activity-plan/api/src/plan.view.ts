import type { LocalDate } from '@fotfeste/shared/kernel';
import type {
  ActivityKind,
  ActivityStatus,
  AnswerChannel,
  AnswerCode,
  AnswerGiver,
  AnswerSubject,
  ApplicationStage,
  Requirement,
  Responsible,
} from '@fotfeste/activity-plan/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { type VeiledParticipationView } from '@fotfeste/participation/api';
import { type SubGoalView } from './sub-goal/sub-goal.view';

/** The goal in the person's own words. */
export class PlanGoalView {
  readonly words!: string;
  readonly saidOn!: LocalDate;
  readonly writtenByName!: string;
  readonly version!: number;
}

/** Every goal the person has had, the newest first. */
export class GoalHistoryView {
  readonly goals!: readonly PlanGoalView[];
}

/** What a measure's card shows of its participation. */
export class CardParticipationView {
  readonly participationId!: string;
  readonly measure!: MeasureCode;
  /** Who runs it: provider, employer or Nav itself. */
  readonly organisationName?: string;
  /** Status of the participation, in the participation's own words. */
  readonly participationStatus?: string;
}

/** One card on the board. */
export class ActivityView {
  readonly id!: string;
  readonly version!: number;
  readonly kind!: ActivityKind;
  readonly title?: string;
  readonly description?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly hoursPerWeek?: number;
  readonly responsible!: Responsible;
  readonly satisfies!: readonly Requirement[];
  /** How far an application for a job has come; absent when nobody has said. */
  readonly applicationStage?: ApplicationStage;
  readonly status!: ActivityStatus;
  readonly statusReason?: string;
  readonly statusSince!: LocalDate;
  readonly proposedOn?: LocalDate;
  readonly agreedOn?: LocalDate;
  readonly createdByName!: string;
  readonly participation?: CardParticipationView;
}

/** One version of a card: what it was, from when, by whom. */
export class ActivityVersionView {
  readonly activity!: ActivityView;
  readonly changedAt!: string;
  readonly changedBy!: string;
}

export class ActivityHistoryView {
  readonly versions!: readonly ActivityVersionView[];
}

/** What a participant answered, and how the answer came to us. */
export class ParticipantAnswerView {
  readonly id!: string;
  readonly subject!: AnswerSubject;
  readonly subjectId?: string;
  readonly subjectVersion?: number;
  readonly answer!: AnswerCode;
  readonly words?: string;
  readonly giver!: AnswerGiver;
  readonly channel!: AnswerChannel;
  readonly givenOn!: LocalDate;
  readonly writtenAt!: string;
  readonly writtenByName!: string;
}

/** An answer just written down, and the card as it stands after it. */
export class AnswerReceiptView {
  readonly answer!: ParticipantAnswerView;
  readonly activity?: ActivityView;
}

/** The programme that takes the plan's place for somebody entitled to it. */
export class ProgrammeView {
  /** Absent while there is only the lock of the case. */
  readonly participationId?: string;
  readonly measure!: MeasureCode;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Since when the office has locked the case for the programme. */
  readonly lockedFrom?: LocalDate;
  /** Hours per week that the programme lasts. */
  readonly hoursPerWeek!: number;
}

/** Time under follow-up; the newest may still run. */
export class PlanPeriodView {
  readonly from!: LocalDate;
  readonly to?: LocalDate;
}

/** The whole plan: goal, cards, answers, and why it is locked when it is. */
export class PlanView {
  readonly goal?: PlanGoalView;
  /** In the order of their columns. */
  readonly activities!: readonly ActivityView[];
  /** Measures of which this reader is told only that they are there: they have no card. Absent when there are none. */
  readonly veiled?: readonly VeiledParticipationView[];
  /** Under the goal and under activities, in the order they were written. */
  readonly subGoals!: readonly SubGoalView[];
  /** The newest first. */
  readonly answers!: readonly ParticipantAnswerView[];
  /** Follow-up periods, the newest first: activities that were ended before the newest are only read. */
  readonly periods!: readonly PlanPeriodView[];
  readonly lock?: 'follow-up-ended' | 'programme';
  readonly programme?: ProgrammeView;
  /** The person receives AAP today: what is agreed and counts for it is a duty (folketrygdloven § 11-9). */
  readonly hasActivityDuty?: boolean;
}
