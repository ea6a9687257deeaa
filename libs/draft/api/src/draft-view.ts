import { osloDate, type Tx } from '@fotfeste/shared/api';
import { expiresOn, isExpiringSoon } from '@fotfeste/draft/domain';
import type { DraftRow } from './draft.row';
import type { DraftSummaryView, DraftView } from './draft.view';

/** The draft as the actor of the transaction sees it. */
export function draftView(draft: DraftRow, tx: Tx): DraftView {
  const { authorId, authorName, sharedWith, content, setAside, version } = draft;
  return { ...placeOf(draft, tx), authorId, authorName, isOwn: authorId === tx.actor.id, sharedWith, content, setAside, version };
}

/** The draft without its content. */
export function draftSummaryView(draft: DraftRow, tx: Tx): DraftSummaryView {
  return placeOf(draft, tx);
}

function placeOf(
  { kind, subject, participantId, savedAt }: DraftRow,
  { today }: Tx,
): Readonly<Pick<DraftSummaryView, keyof DraftSummaryView>> {
  const expires = expiresOn(kind, osloDate(savedAt));
  return {
    kind,
    subject,
    ...(participantId && { participantId }),
    savedAt: savedAt.toISOString(),
    ...(expires && { expiresOn: expires }),
    isExpiringSoon: isExpiringSoon(expires, today),
  };
}
