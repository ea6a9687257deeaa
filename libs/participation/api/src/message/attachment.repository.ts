import { In, IsNull } from 'typeorm';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { AttachmentType } from '@fotfeste/participation/domain';
import { ParticipationAttachmentRow } from '../rows/message.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** A file on its way in, checked. */
export interface NewAttachment {
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly content: Buffer;
}

/** Files the actor sees: those of sent messages, and the actor's own that are not sent. */
export class AttachmentRepository {
  constructor(private readonly tx: Tx) {}

  async require(participationId: string, id: string): Promise<ParticipationAttachmentRow> {
    const row = await this.tx.manager.findOneBy(ParticipationAttachmentRow, { id, participationId });
    if (!row) throw new Problem(notFound);
    return row;
  }

  ofMessages(messageIds: readonly string[]): Promise<readonly ParticipationAttachmentRow[]> {
    return this.tx.manager.find(ParticipationAttachmentRow, {
      where: { messageId: In([...messageIds]) },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The actor's own files that wait for their message. */
  unsent(participationId: string, ids: readonly string[]): Promise<readonly ParticipationAttachmentRow[]> {
    return this.tx.manager.findBy(ParticipationAttachmentRow, {
      ...{ participationId, id: In([...ids]), messageId: IsNull() },
      uploadedBy: this.tx.actor.id,
    });
  }

  /** How many files of the actor's wait for their message, whoever it is about. */
  unsentCount(): Promise<number> {
    return this.tx.manager.countBy(ParticipationAttachmentRow, { messageId: IsNull(), uploadedBy: this.tx.actor.id });
  }

  async add({ id, participantId }: ParticipationRow, { name, mediaType, content }: NewAttachment): Promise<ParticipationAttachmentRow> {
    const { actor, now } = this.tx;
    const { identifiers } = await this.tx.manager.insert(ParticipationAttachmentRow, {
      ...{ participantId, participationId: id, messageId: null, name, mediaType, size: content.length, content },
      ...{ uploadedAt: now, uploadedBy: actor.id },
    });
    return this.require(id, (identifiers[0] as { readonly id: string }).id);
  }

  async send(ids: readonly string[], messageId: string): Promise<void> {
    await this.tx.query('update participation_attachment set message_id = $2 where id = any ($1)', [ids, messageId]);
  }

  async remove(id: string): Promise<void> {
    await this.tx.query('delete from participation_attachment where id = $1 and message_id is null and uploaded_by = $2', [
      id,
      this.tx.actor.id,
    ]);
  }

  /** Files that nobody sent, from before a moment. */
  async removeForgotten(before: Date): Promise<void> {
    await this.tx.query('delete from participation_attachment where message_id is null and uploaded_by = $1 and uploaded_at < $2', [
      this.tx.actor.id,
      before,
    ]);
  }

  /** A part of the content, from the first byte (0) on. */
  async part(id: string, from: number, length: number): Promise<Buffer> {
    const [row] = await this.tx.query<{ part: Buffer }>(
      'select substring(content from $2::integer for $3::integer) as part from participation_attachment where id = $1',
      [id, from + 1, length],
    );
    if (!row) throw new Problem(notFound);
    return row.part;
  }
}
