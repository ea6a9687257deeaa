import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { sideOf } from '@fotfeste/participation/domain';
import { windowOf } from '../projection/provider-window';
import type { ParticipationAttachmentRow, ParticipationMessageRow } from '../rows/message.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { isSilenced } from '../share/provider-silence';
import { AttachmentRepository } from './attachment.repository';
import { isOpenNow } from './message-window';
import { MessageRepository } from './message.repository';
import type { AttachmentView, MessageThreadView, MessageView } from './message.view';

/** A file in a view. */
export function attachmentView({ id, name, mediaType, size }: ParticipationAttachmentRow): AttachmentView {
  return { id, name, mediaType, size };
}

/** The messages of a participation, as this reader has seen them. */
export async function threadView(tx: Tx, row: ParticipationRow): Promise<MessageThreadView> {
  const messages = tx.use(MessageRepository);
  const rows = await messages.of(row.id);
  const files = await tx.use(AttachmentRepository).ofMessages(rows.map(({ id }) => id));
  const seenAt = await messages.seenAt(row.id);
  const newest = rows.at(-1)?.id;
  const items = rows.map((message) => messageView(message, { files, tx, seenAt, newest }));
  const window = row.organisation ? await windowOf(tx, row) : undefined;
  return {
    items,
    unread: items.filter(({ isUnread }) => isUnread).length,
    maySend: await isOpenNow(tx, row),
    ...given({ closesOn: window?.to, isWithoutConsent: (await isSilenced(tx, row)) || undefined }),
  };
}

interface Thread {
  readonly files: readonly ParticipationAttachmentRow[];
  readonly tx: Tx;
  /** Until when the reader has seen it. */
  readonly seenAt: Date | undefined;
  readonly newest: string | undefined;
}

function messageView(row: ParticipationMessageRow, { files, tx: { actor }, seenAt, newest }: Thread): MessageView {
  const { id, side, words, sentAt, sentBy, sentByName, readAt, readByName } = row;
  return {
    ...{ id, side, words, sentByName, sentAt: sentAt.toISOString(), isOwn: sentBy === actor.id },
    isUnread: side !== sideOf(actor.role) && (!seenAt || seenAt < sentAt),
    ...given({ asks: row.asks, isAwaited: row.asks && id === newest ? true : undefined, readAt: readAt?.toISOString(), readByName }),
    attachments: files.filter(({ messageId }) => messageId === id).map(attachmentView),
  };
}
