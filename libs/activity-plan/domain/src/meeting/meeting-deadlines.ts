import { addDays, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import type { MinutesReader } from './meeting';
import { minutesState, newestEdition, waitsForSharing, type MinutesEdition } from './minutes';

/** Days from a meeting to its minutes, and from written minutes until they should be shared. The product's own choices. */
export const minutesDays = { write: 2, share: 7 } as const;

/** What a meeting can be due for. */
export const meetingDeadlineKinds = ['plan.minutes-missing', 'plan.minutes-unshared'] as const;
export type MeetingDeadlineKind = (typeof meetingDeadlineKinds)[number];

/** What stands for minutes on a person's own pages until the meeting has been held: the meeting itself, on its day. */
export const meetingAhead = 'plan.meeting-ahead';

/** The day of the meeting that a deadline asks minutes of; nothing for all other deadlines. */
export function meetingDayOf({ kind, dueOn }: { readonly kind: string; readonly dueOn: LocalDate }): LocalDate | undefined {
  return kind === ('plan.minutes-missing' satisfies MeetingDeadlineKind) ? addDays(dueOn, -minutesDays.write) : undefined;
}

/** A deadline as it reads on a day: nobody has minutes to write before the day of the meeting is over. */
export function deadlineOn<Due extends Pick<Deadline, 'dueOn'> & { readonly kind: string }>(deadline: Due, today: LocalDate): Due {
  const heldOn = meetingDayOf(deadline);
  return !heldOn || heldOn < today ? deadline : { ...deadline, kind: meetingAhead, dueOn: heldOn };
}

/** A meeting as the deadlines see it. */
export interface DueMeeting {
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly isCancelled: boolean;
  readonly minutesFor: MinutesReader;
  readonly editions: readonly MinutesEdition[];
}

/** Minutes that are to be written after a meeting, and written ones that are to be shared. */
export function meetingDeadlines(meetings: readonly DueMeeting[]): readonly Deadline[] {
  return meetings.flatMap(({ id: subjectId, heldOn, isCancelled, minutesFor, editions }): readonly Deadline[] => {
    const state = minutesState(minutesFor, editions);
    const written = newestEdition(editions);
    if (written && waitsForSharing(state)) return [due('plan.minutes-unshared', written.writtenOn, minutesDays.share, subjectId)];
    return state === 'not-written' && !isCancelled ? [due('plan.minutes-missing', heldOn, minutesDays.write, subjectId)] : [];
  });
}

function due(kind: MeetingDeadlineKind, since: LocalDate, days: number, subjectId: string): Deadline {
  return { kind, dueOn: addDays(since, days), waitsFor: 'adviser', since, subjectId };
}
