import { addDays, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';

/**
 * Days from the start of follow-up to a § 14 a decision, and from each step of its second control to the next, before the adviser is
 * reminded. The product's own choices: NAV-loven § 14 a sets no day.
 */
export const decisionDays = { decide: 28, secondControl: 7, returned: 7 } as const;

/** What a § 14 a decision can wait for: to be begun, to be finished, for a second person, or to be corrected. */
export type DecisionWait = 'decision' | 'writing' | 'second-control' | 'correction';

/** How a wait looks beside the others: within its days, past them, or so long that somebody must ask what happened. */
export type WaitAge = 'within' | 'past' | 'long';

/** A wait is long when it is this many times past its days. The product's own choice. */
const longWaitTimes = 3;

const waitDays: Readonly<Record<DecisionWait, number>> = {
  decision: decisionDays.decide,
  writing: decisionDays.decide,
  'second-control': decisionDays.secondControl,
  correction: decisionDays.returned,
};

/** How old a wait of so many days is, for what it waits for. */
export function waitAge(waitsFor: DecisionWait, days: number): WaitAge {
  if (days <= waitDays[waitsFor]) return 'within';
  return days > waitDays[waitsFor] * longWaitTimes ? 'long' : 'past';
}

/** A decision lies with the second controller. */
export const secondControlDeadline = 'assistance.second-control';

/** What the § 14 a decision can be due for, and the youth guarantee that rests on it. */
export const assistanceDeadlineKinds = [
  'assistance.decision',
  secondControlDeadline,
  'assistance.returned',
  'assistance.youth-talk',
  'assistance.complaint',
  'assistance.complaint-sent',
] as const;
export type AssistanceDeadlineKind = (typeof assistanceDeadlineKinds)[number];

/** Somebody's way to a § 14 a decision, as the deadlines see it. */
export interface DueDecision {
  /** First day of the follow-up period; without one nothing is due. */
  readonly followUpFrom?: LocalDate | undefined;
  /** Whether a decision of this period is in force. */
  readonly isDecided: boolean;
  readonly underWork?:
    { readonly id: string; readonly status: 'sent-to-second-control' | 'returned'; readonly since: LocalDate } | undefined;
}

/** The deadlines on the way to a § 14 a decision. */
export function deadlinesOf({ followUpFrom, isDecided, underWork }: DueDecision): readonly Deadline[] {
  if (!followUpFrom) return [];
  if (underWork) {
    const { id: subjectId, status, since } = underWork;
    return status === 'returned'
      ? [{ kind: 'assistance.returned', dueOn: addDays(since, decisionDays.returned), waitsFor: 'adviser', since, subjectId }]
      : [{ kind: secondControlDeadline, dueOn: addDays(since, decisionDays.secondControl), waitsFor: 'adviser', since, subjectId }];
  }
  if (isDecided) return [];
  return [{ kind: 'assistance.decision', dueOn: addDays(followUpFrom, decisionDays.decide), waitsFor: 'adviser', since: followUpFrom }];
}
