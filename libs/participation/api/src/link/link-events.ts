import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';
import type { LinkKeptWordsRequest } from './link-door.dto';

const names = {
  sent: 'participation.link-sent',
  opened: 'participation.link-opened',
  answered: 'participation.link-answered',
  locked: 'participation.link-locked',
  barred: 'participation.link-barred',
  revoked: 'participation.link-revoked',
  read: 'participation.link-read',
} as const;

/** Tells what happened to a link, with the product's own rights: a link that has just ended may write nothing itself. */
export async function recordLink(
  tx: Tx,
  { id: linkId, participantId, participationId: subjectId, organisation }: ParticipationLinkRow,
  happened: keyof typeof names,
  { measure, ...payload }: { readonly measure: MeasureCode; readonly questions?: readonly string[] },
): Promise<void> {
  const event = { name: names[happened], participantId, subjectId, organisation, payload: { measure, linkId, ...payload } };
  await tx.asSystem(() => tx.record(event));
}

/** Tells that words on health or crime stay in an answer, and why; never the words. */
export async function recordKeptWords(
  tx: Tx,
  { participantId, participationId: subjectId, organisation }: ParticipationLinkRow,
  kept: readonly LinkKeptWordsRequest[],
): Promise<void> {
  for (const { field, readBy, reason, topics } of kept) {
    const event = { name: 'draft.words-kept', participantId, subjectId, organisation, payload: { field, readBy, reason, topics } } as const;
    await tx.asSystem(() => tx.record(event));
  }
}
