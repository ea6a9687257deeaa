import type { LocalDate } from './local-date';

/** Whom a case waits for: the adviser who has it, the participant, or the provider. */
export const waitingFor = ['adviser', 'participant', 'provider'] as const;
export type WaitingFor = (typeof waitingFor)[number];

/**
 * A day by which something must be done. Each room's `deadlinesOf` makes them from its rows and never looks at today:
 * whether a deadline is late is a question of the day it is asked.
 */
export interface Deadline {
  /** `room.what-is-due`; the text of it is `caseload.deadline.<kind>` in the browser. */
  readonly kind: `${string}.${string}`;
  readonly dueOn: LocalDate;
  readonly waitsFor: WaitingFor;
  /** First day on which the adviser must settle it, because whom it waited for no longer can; absent when that day never comes. */
  readonly adviserFrom?: LocalDate;
  /** First day somebody can be said to wait; absent when nobody waits before it is due. */
  readonly since?: LocalDate;
  /** The row it is about, such as a participation. */
  readonly subjectId?: string;
  /** Whoever is to meet it, when it was given to somebody by name; otherwise it is the responsible adviser. */
  readonly carriedBy?: string;
}

/** In the place of a person, of what any lead of the office may meet, and the responsible adviser may not. */
export const heldByLead = 'team-lead';

/** Whom a deadline waits for on a day. */
export function waitsForOn({ waitsFor, adviserFrom }: Pick<Deadline, 'waitsFor' | 'adviserFrom'>, today: LocalDate): WaitingFor {
  return adviserFrom && adviserFrom <= today ? 'adviser' : waitsFor;
}
