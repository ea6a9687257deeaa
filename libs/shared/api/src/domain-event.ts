import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';

/** Values an event may carry: ids, codes, dates and field names; never free text, names or identity numbers. */
export type EventValue = string | number | boolean | LocalDate | readonly string[];

/** What changed. Written in the transaction of the change; the history and the projections are made from it. */
export interface DomainEvent {
  /** `room.what-happened`, in the past tense. */
  readonly name: `${string}.${string}`;
  readonly participantId?: ParticipantId;
  /** The row it is about, such as a participation. */
  readonly subjectId?: string;
  /** Organisation number of the provider that may read this event. */
  readonly organisation?: string;
  readonly payload?: Readonly<Record<string, EventValue | undefined>>;
}

/** An event as it was recorded. */
export interface RecordedEvent extends DomainEvent {
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
}
