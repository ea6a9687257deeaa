import { meetingAhead, meetingDeadlineKinds, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
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
  letters: ['document.send'],
  measures: participationDeadlineKinds,
  decisions: ['assistance.second-control'],
};

/** Kinds about something that is seen to on a page with others. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'case.erasure': ['history', 'erasures'],
  'plan.path-step': ['path'],
  'assistance.youth-talk': ['meetings'],
  ...Object.fromEntries([taskDeadline, ...waitingDeadlineKinds].map((kind) => [kind, ['meetings']])),
};

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
  return pages[kind] ?? [pagesOfRooms[kind.split('.')[0] ?? ''] ?? 'overview'];
}
