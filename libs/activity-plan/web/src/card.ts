import type { PlanPeriod } from '@fotfeste/activity-plan/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ReplyOf } from '@fotfeste/shared/web';

export type PlanView = ReplyOf<'GET /participants/{participantId}/plan'>;
export type GoalView = NonNullable<PlanView['goal']>;
export type AnswerView = PlanView['answers'][number];
export type ProgrammeView = NonNullable<PlanView['programme']>;
type ActivityView = PlanView['activities'][number];

/** A sub-goal or task, with its days known as days. */
export type SubGoal = Omit<PlanView['subGoals'][number], 'dueOn' | 'doneOn'> & { readonly dueOn?: LocalDate; readonly doneOn?: LocalDate };

type Day = 'from' | 'to' | 'statusSince' | 'proposedOn' | 'agreedOn';

/** An activity as the board shows it: what the server sent, with its days known as days. */
export type Card = Omit<ActivityView, Day> & {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly statusSince: LocalDate;
  readonly proposedOn?: LocalDate;
  readonly agreedOn?: LocalDate;
};

/** The contract prints days as plain text; the server sends nothing but days that exist. */
export function cardOf(activity: ActivityView): Card {
  return activity as Card;
}

/** As `cardOf`, for a sub-goal. */
export function subGoalOf(subGoal: PlanView['subGoals'][number]): SubGoal {
  return subGoal as SubGoal;
}

/** As `cardOf`, for a follow-up period. */
export function periodOf(period: PlanView['periods'][number]): PlanPeriod {
  return period as PlanPeriod;
}

/** The version of something as `If-Match` wants it. */
export function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`;
}

/** Where the participation behind a measure's card has its page. */
export function participationAddress(participantId: string, participationId: string): string {
  return `/participants/${participantId}/measures/${participationId}`;
}
