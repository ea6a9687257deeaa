import { meetingAhead, meetingDeadlineKinds, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { lostConsentDeadlineKinds } from '@fotfeste/participation/domain';

/** Something due, as far as its place depends on it. */
interface DueSomewhere {
  readonly kind: string;
  readonly subjectId?: string;
  readonly isLeftToAdviser?: boolean;
}

const pages: Readonly<Record<string, string>> = {
  plan: 'plan',
  participation: 'measures',
  assistance: 'decisions',
  participant: 'registration',
  document: 'letters',
};

/** Where what is due is done, below the person's address. */
export function placeOf({ kind, subjectId, isLeftToAdviser }: DueSomewhere): readonly string[] {
  if ([...meetingDeadlineKinds, meetingAhead].some((each) => each === kind) && subjectId) return ['meetings', subjectId];
  if (kind === 'document.send' && subjectId) return ['letters', subjectId];
  const isAboutOne = isLeftToAdviser || (lostConsentDeadlineKinds as readonly string[]).includes(kind);
  if (isAboutOne && subjectId) return ['measures', subjectId];
  if (kind === 'case.erasure') return ['history', 'erasures'];
  if (kind === 'plan.path-step') return ['path'];
  if (kind === taskDeadline || waitingDeadlineKinds.includes(kind) || kind === 'assistance.youth-talk') return ['meetings'];
  return [pages[kind.split('.')[0] ?? ''] ?? 'overview'];
}
