import type { LocalDate, WaitingFor } from '@fotfeste/shared/kernel';
import type { QueueSpan, QueueState } from '@fotfeste/caseload/domain';

/** The rule that asks for something by a day. */
export class QueueBasisView {
  readonly rule!: string;
  readonly section!: string;
}

/** Something that is due about somebody. */
export class QueueItemView {
  readonly participantId!: string;
  readonly name!: string;
  readonly kind!: string;
  readonly subjectId?: string;
  readonly dueOn!: LocalDate;
  /** First day somebody can be said to wait. */
  readonly since!: LocalDate;
  readonly waitsFor!: WaitingFor;
  /** Left to the adviser, since whom it waited for no longer can. */
  readonly isLeftToAdviser?: boolean;
  readonly basis?: QueueBasisView;
  /** It is about a participation that the reader is not told of: neither its rule nor its page is theirs. */
  readonly isVeiled?: boolean;
  /** The law sets the day: putting it aside does not move it. */
  readonly isSetByLaw!: boolean;
  readonly responsibleName?: string;
  /** Nav ident of whoever is to meet it. */
  readonly holder?: string;
  readonly holderName?: string;
  /** The holder is away, and the reader stands in. */
  readonly isForColleague?: boolean;
  readonly snoozedUntil?: LocalDate;
  readonly snoozeReason?: string;
  readonly snoozedByName?: string;
  readonly handoverNote?: string;
  readonly handedByName?: string;
  /** Whether the reader may put it aside and hand it over: not when the deadline is not named to them. */
  readonly mayAct!: boolean;
}

/** A page of the queue, the earliest first. */
export class QueuePageView {
  readonly items!: readonly QueueItemView[];
  readonly total!: number;
  readonly next?: string;
  readonly previous?: string;
}

/** How many deadlines of one kind, nearness and side there are. */
export class QueueCellView {
  readonly kind!: string;
  readonly span!: QueueSpan;
  readonly waitsFor!: WaitingFor;
  readonly count!: number;
}

export class QueueStateCountView {
  readonly state!: QueueState;
  readonly count!: number;
}

/** Numbers beside the filters. */
export class QueueCountsView {
  readonly cells!: readonly QueueCellView[];
  readonly states!: readonly QueueStateCountView[];
}

/** What stands about a deadline after somebody has put it aside or handed it over. */
export class DeadlineCareView {
  readonly snoozedUntil?: LocalDate;
  readonly holder?: string;
}

/** How much is due, and how much of it is over. */
export class QueueSumsView {
  readonly due!: number;
  readonly overdue!: number;
  /** Of the overdue: those whose day the law sets. */
  readonly overdueByLaw!: number;
  readonly snoozed!: number;
  /** The day of the oldest that has passed. */
  readonly oldest?: LocalDate;
}

export class QueueOfAdviserView extends QueueSumsView {
  /** Nav ident; absent for what nobody is to meet. */
  readonly holder?: string;
  readonly name?: string;
}

export class QueueOfKindView extends QueueSumsView {
  readonly kind!: string;
}

/** The deadlines of the lead's offices, by who is to meet them and by kind. */
export class QueueTablesView {
  readonly advisers!: readonly QueueOfAdviserView[];
  readonly kinds!: readonly QueueOfKindView[];
}
