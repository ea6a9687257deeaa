import { meetingAhead, meetingDeadlineKinds, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { secondControlDeadline } from '@fotfeste/assistance/domain';
import { documentDeadlineKinds } from '@fotfeste/document/domain';
import { participationDeadlineKinds } from '@fotfeste/participation/domain';

/** Something due, as far as its place depends on it. */
interface DueSomewhere {
  readonly kind: string;
  /** The row it is about; left out where the reader is not told of it. */
  readonly subjectId?: string;
}

/** Kinds that are about something with a page of its own, by where that page lies. */
const pagesOfThings: Readonly<Record<string, readonly string[]>> = {
  meetings: [...meetingDeadlineKinds, meetingAhead],
  letters: documentDeadlineKinds,
  measures: participationDeadlineKinds,
  decisions: [secondControlDeadline],
};

/** What is seen to on a page with others, by room and by what is due there. */
const pages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  case: { erasure: ['history', 'erasures'] },
  plan: { 'path-step': ['path'] },
  assistance: { 'youth-talk': ['meetings'] },
};
const seenToAtTalks: readonly string[] = [taskDeadline, ...waitingDeadlineKinds];

const pagesOfRooms: Readonly<Record<string, string>> = {
  plan: 'plan',
  participation: 'measures',
  assistance: 'decisions',
  participant: 'registration',
  document: 'letters',
};

/** Where what is due is done, below the person's address: the page of the very thing where it has one. */
export function placeOf({ kind, subjectId }: DueSomewhere): readonly string[] {
  const [thing] = Object.entries(pagesOfThings).find(([, kinds]) => kinds.includes(kind)) ?? [];
  if (thing && subjectId) return [thing, subjectId];
  if (seenToAtTalks.includes(kind)) return ['meetings'];
  const [room = '', what = ''] = kind.split('.');
  return pages[room]?.[what] ?? [pagesOfRooms[room] ?? 'overview'];
}
