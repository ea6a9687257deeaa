import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';

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
