import type { LocalDate } from '@fotfeste/shared/kernel';
import type { BulkAction, BulkOutcome, BulkReason, BulkState, CaseCategory } from '@fotfeste/caseload/domain';

/** What became of one person, or would. */
export class BulkPersonView {
  readonly participantId!: string;
  readonly name!: string;
  readonly outcome!: BulkOutcome;
  readonly reason?: BulkReason;
}

/** What a step with many people would lead to. Nothing is changed. */
export class BulkRehearsalView {
  /** How many it is about, those the actor does not see left out. */
  readonly people!: number;
  readonly ready!: number;
  readonly unchanged!: number;
  readonly refused!: number;
  /** Chosen ones whom the actor does not see (any longer). Never named. */
  readonly unseen!: number;
  /** Open tasks of the team that would go along to whoever takes over. */
  readonly tasks!: number;
  /** Those with whom nothing would be done, and why. */
  readonly items!: readonly BulkPersonView[];
}

export class BulkCountView {
  readonly outcome!: BulkOutcome;
  readonly count!: number;
}

/** A step with many people: what it is, and how far it has come. */
export class BulkRunView {
  readonly id!: string;
  readonly action!: BulkAction;
  readonly origin!: 'list' | 'redistribution';
  readonly state!: BulkState;
  readonly people!: number;
  readonly counts!: readonly BulkCountView[];
  readonly startedAt!: string;
  readonly startedByName!: string;
  readonly finishedAt?: string;
  /** Until when the whole can be undone; absent when it cannot. */
  readonly undoUntil?: string;
  readonly adviserName?: string;
  readonly title?: string;
  readonly dueOn?: LocalDate;
  readonly category?: CaseCategory;
}

export class BulkRunListView {
  readonly items!: readonly BulkRunView[];
}

/** What became of each, as far as the actor sees them. */
export class BulkPeopleView {
  readonly items!: readonly BulkPersonView[];
}
