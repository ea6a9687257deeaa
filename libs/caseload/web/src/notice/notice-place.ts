import type { NoticeKind } from '@fotfeste/caseload/domain';
import type { Notice } from '../contract';

/** Where each kind of notice is seen to, below the person's address; a deadline in the queue. */
const places: Readonly<Record<NoticeKind, string | undefined>> = {
  assigned: 'overview',
  'taken-over': 'history',
  exported: 'history',
  'deadline-handed-over': undefined,
  'step-impossible': 'path',
  'plan-answered': 'plan',
  'decision-approved': 'decisions',
  'review-asked': undefined,
  'review-given': undefined,
};

export function placeOfNotice({ kind, participantId }: Notice): readonly string[] {
  const page = places[kind];
  if (kind === 'review-asked' || kind === 'review-given') return ['/reviews'];
  return page === undefined ? ['/deadlines'] : ['/participants', participantId, page];
}
