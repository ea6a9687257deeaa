import { CasePlanReader } from '@fotfeste/activity-plan/api';
import { deadlineOn, meetingAhead, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { DraftReader, type DraftUnderWork } from '@fotfeste/draft/api';
import type { DraftKind } from '@fotfeste/draft/domain';
import type { LeftOpen, LeftOpenSource } from '@fotfeste/participant/api';
import type { LeftOpenKind } from '@fotfeste/participant/domain';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { given, type Deadline } from '@fotfeste/shared/kernel';

/** What is due about somebody that no period waits for: an end of the follow-up would leave it, and no list would ask for it. */
export const dueLeftOpen: LeftOpenSource = async (tx, participantId) => {
  const plan = (await tx.use(CasePlanReader).of([participantId])).get(participantId);
  const own = (await tx.use(CaseParticipationReader).of([participantId])).get(participantId);
  return [...(plan?.deadlines ?? []), ...(own?.deadlines ?? [])].flatMap((deadline) => leftOpen(deadlineOn(deadline, tx.today)));
};

/** Texts that somebody has begun, of those the asker may know of. The text of a § 14 a decision stands in the way by itself. */
export const draftsLeftOpen: LeftOpenSource = async (tx, participantId) => {
  const drafts = await tx.use(DraftReader).about(participantId);
  return drafts.filter(({ kind }) => kind !== 'assistance-decision').map(ofDraft);
};

function ofDraft({
  kind,
  subject,
  authorName: writerName,
}: DraftUnderWork & { readonly kind: DraftKind; readonly subject: string }): LeftOpen {
  if (kind === 'minutes') return { code: 'MINUTES_BEGUN', place: ['meetings', subject], subjectId: subject, writerName };
  return { code: 'DRAFT_OPEN', place: [pageOf[kind] ?? 'overview'], draft: kind, writerName };
}

function leftOpen({ kind, subjectId }: Pick<Deadline, 'subjectId'> & { readonly kind: string }): readonly LeftOpen[] {
  const found = kinds[kind];
  if (!found) return [];
  const { code, page, isOfRow } = found;
  return [{ code, place: isOfRow && subjectId ? [page, subjectId] : [page], ...given({ subjectId }) }];
}

interface LeftOpenDeadline {
  readonly code: LeftOpenKind;
  readonly page: string;
  /** The row has a page of its own below. */
  readonly isOfRow?: true;
}

/** Deadlines that are something left open. Those of a measure that runs stand in the way as the measure. */
const kinds: Readonly<Record<string, LeftOpenDeadline>> = {
  'plan.proposal-answer': { code: 'PROPOSAL_UNANSWERED', page: 'plan' },
  [meetingAhead]: { code: 'MEETING_AHEAD', page: 'meetings', isOfRow: true },
  'plan.minutes-missing': { code: 'MINUTES_MISSING', page: 'meetings', isOfRow: true },
  ...Object.fromEntries(waitingDeadlineKinds.map((kind) => [kind, { code: 'ANSWER_AWAITED', page: 'meetings' }])),
  [taskDeadline]: { code: 'TASK_OPEN', page: 'meetings' },
  'participation.message': { code: 'MESSAGE_OPEN', page: 'measures', isOfRow: true },
  'participation.interim-report': { code: 'REPORT_OPEN', page: 'measures', isOfRow: true },
  'participation.final-report': { code: 'REPORT_OPEN', page: 'measures', isOfRow: true },
  'participation.report-answer': { code: 'REPORT_OPEN', page: 'measures', isOfRow: true },
  'participation.report-question': { code: 'REPORT_OPEN', page: 'measures', isOfRow: true },
};

/** Where a text is written, below the person's page. */
const pageOf: Partial<Readonly<Record<DraftKind, string>>> = {
  'needs-assessment': 'decisions',
  'decision-comment': 'decisions',
  'decision-complaint': 'decisions',
  'own-opinion': 'decisions',
  assessment: 'possibilities',
  judgement: 'possibilities',
  goal: 'plan',
  'plan-activity': 'plan',
  'participant-answer': 'plan',
  'plan-path': 'path',
  meeting: 'meetings',
  'contact-note': 'meetings',
  'support-note': 'notes',
  'control-note': 'notes',
  referral: 'measures',
  'hosted-referral': 'measures',
  'participation-change': 'measures',
  'participation-end': 'measures',
  message: 'measures',
  registration: 'registration',
  contact: 'registration',
};
