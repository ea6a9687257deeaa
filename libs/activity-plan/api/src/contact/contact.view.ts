import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Awaited, AwaitedThing, ContactNoteChannel } from '@fotfeste/activity-plan/domain';

/** One time adviser and participant were in touch. */
export class ContactNoteView {
  readonly id!: string;
  readonly version!: number;
  readonly channel!: ContactNoteChannel;
  readonly on!: LocalDate;
  readonly words?: string;
  readonly waitsFor?: Awaited;
  /** What is waited for; an answer when it is absent. */
  readonly awaits?: AwaitedThing;
  readonly waitsUntil?: LocalDate;
  readonly answeredOn?: LocalDate;
  readonly writtenByName!: string;
  /** Whether whoever asks may still take it back. */
  readonly isUndoable!: boolean;
}

export class ContactNoteListView {
  /** The latest day first. */
  readonly items!: readonly ContactNoteView[];
}
