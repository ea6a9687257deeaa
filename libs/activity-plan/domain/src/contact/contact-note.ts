import { addDays, type Deadline, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import { saidDayFault, type SaidDayFault } from '../plan-day';

/** How adviser and participant were in touch, outside this product. */
export const contactChannels = ['telephone', 'sms', 'email', 'letter', 'in-person'] as const;
export type ContactNoteChannel = (typeof contactChannels)[number];

/** Whom the adviser waits for after having been in touch. */
export const awaited = ['participant', 'provider', 'employer', 'health', 'other'] as const;
export type Awaited = (typeof awaited)[number];

/** What is waited for: an answer to what was asked, or something that was asked to be sent or said. */
export const awaitedThings = ['answer', 'document', 'consent', 'assessment'] as const;
export type AwaitedThing = (typeof awaitedThings)[number];

/** Longest note, in characters. */
export const contactWordsLength = 1000;

/** Minutes in which whoever wrote a contact note can take it back. The product's own choice. */
export const contactUndoMinutes = 30;

/** Days an answer is waited for when nobody says another day. The product's own choice. */
export const usualWaitingDays = 7;

/** What people write about having been in touch. */
export interface ContactNoteContent {
  readonly channel: ContactNoteChannel;
  readonly on: LocalDate;
  readonly words?: string;
  readonly waitsFor?: Awaited;
  /** An answer when nothing else is said. */
  readonly awaits?: AwaitedThing;
  /** Last day the answer is waited for. */
  readonly waitsUntil?: LocalDate;
}

/** What can be wrong with a contact note. */
export type ContactFault = SaidDayFault | 'waiting-day-missing' | 'waiting-for-missing' | 'waiting-before-contact' | 'waiting-out-of-reach';

/** Longest time an answer is waited for, in days. The product's own limit, against slips of the hand. */
const longestWaitDays = 366;

/** Everything that is wrong with a note, with the field it belongs to. */
export function contactFaultsOf(
  { on, waitsFor, waitsUntil }: ContactNoteContent,
  today: LocalDate,
): readonly { readonly field: 'on' | 'waitsFor' | 'waitsUntil'; readonly fault: ContactFault }[] {
  const day = saidDayFault(on, today);
  return [
    ...(day ? [{ field: 'on', fault: day } as const] : []),
    ...(waitsFor && !waitsUntil ? [{ field: 'waitsUntil', fault: 'waiting-day-missing' } as const] : []),
    ...(waitsUntil && !waitsFor ? [{ field: 'waitsFor', fault: 'waiting-for-missing' } as const] : []),
    ...(waitsUntil && waitsUntil < on ? [{ field: 'waitsUntil', fault: 'waiting-before-contact' } as const] : []),
    ...(waitsUntil && addDays(on, longestWaitDays) < waitsUntil ? [{ field: 'waitsUntil', fault: 'waiting-out-of-reach' } as const] : []),
  ];
}

/** What a contact note can be due for: the answer that is waited for, or the thing. */
export const waitingDeadlines = {
  answer: 'plan.waiting',
  document: 'plan.waiting-document',
  consent: 'plan.waiting-consent',
  assessment: 'plan.waiting-assessment',
} as const satisfies Readonly<Record<AwaitedThing, string>>;

/** Every kind of it. */
export const waitingDeadlineKinds: readonly string[] = Object.values(waitingDeadlines);

/** A note as the deadlines see it. */
export interface DueContact {
  readonly id: string;
  readonly on: LocalDate;
  readonly waitsFor?: Awaited | undefined;
  readonly awaits?: AwaitedThing | null | undefined;
  readonly waitsUntil?: LocalDate | undefined;
  readonly answeredOn?: LocalDate | undefined;
}

/** Answers that are waited for. Whom nobody in this product is, such as an employer, the adviser must ask again when the day has come. */
export function contactDeadlines(contacts: readonly DueContact[]): readonly Deadline[] {
  return contacts.flatMap(({ id: subjectId, on, waitsFor: whom, awaits, waitsUntil: dueOn, answeredOn }): readonly Deadline[] => {
    if (!whom || !dueOn || answeredOn) return [];
    const waitsFor: WaitingFor = whom === 'participant' || whom === 'provider' ? whom : 'adviser';
    return [{ kind: waitingDeadlines[awaits ?? 'answer'], dueOn, waitsFor, subjectId, ...(waitsFor !== 'adviser' && { since: on }) }];
  });
}

/** Why a contact note cannot be taken back. */
export type ContactUndoHindrance = 'written-by-other' | 'too-late';

/** Whether whoever asks may take the note back: its writer may, for a while. Both times in milliseconds. */
export function contactUndoHindrance(
  note: { readonly writtenBy: string; readonly writtenAt: number },
  now: { readonly by: string; readonly at: number },
): ContactUndoHindrance | undefined {
  if (note.writtenBy !== now.by) return 'written-by-other';
  return now.at - note.writtenAt > contactUndoMinutes * 60_000 ? 'too-late' : undefined;
}
