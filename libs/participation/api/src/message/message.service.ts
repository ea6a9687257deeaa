import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { sideOf } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { AttachmentRepository } from './attachment.repository';
import { requireOpen } from './message-window';
import { attachmentGone, messageMissing } from './message.problems';
import { MessageRepository } from './message.repository';
import type { MessageRequest } from './message.dto';
import { threadView } from './message-view';
import type { MessageThreadView } from './message.view';

/** Messages between Nav and the provider about a participation. Both sides use the same; whoever acts decides which side it is. */
@Injectable()
export class MessageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  thread(actor: Actor, participationId: string): Promise<MessageThreadView> {
    return this.unitOfWork.read(actor, async (tx) => threadView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** Sends a message with its files; its draft is used up. Answering is having read. */
  send(actor: Actor, participationId: string, { words, attachments = [], asks }: MessageRequest): Promise<MessageThreadView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      await requireOpen(tx, row);
      if (!words.trim()) throw new Problem(incomplete, { errors: [{ field: 'words', message: messageMissing }] });
      const files = await tx.use(AttachmentRepository).unsent(row.id, attachments);
      if (files.length < attachments.length) throw new Problem(incomplete, { errors: [{ field: 'attachments', message: attachmentGone }] });
      const messages = tx.use(MessageRepository);
      const side = sideOf(actor.role);
      const messageId = await messages.add(row, { side, words: words.trim(), asks: side === 'nav' ? (asks ?? null) : null });
      await tx.use(AttachmentRepository).send(
        files.map(({ id }) => id),
        messageId,
      );
      await messages.takeIn(row, side);
      await messages.markSeen(row);
      await this.drafts.consume(tx, { kind: 'message', subject: participationId });
      await record(tx, row, 'participation.message-sent');
      return threadView(tx, row);
    });
  }

  /** Remembers that this reader has seen the messages; they have reached Nav when the responsible adviser has. */
  markRead(actor: Actor, participationId: string): Promise<MessageThreadView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      const messages = tx.use(MessageRepository);
      await messages.markSeen(row);
      const side = sideOf(actor.role);
      const takesIn = side === 'provider' || (await messages.isResponsible(row));
      if (takesIn && (await messages.takeIn(row, side)) > 0) await record(tx, row, 'participation.message-read');
      return threadView(tx, row);
    });
  }
}

async function record(tx: Tx, row: ParticipationRow, name: `participation.${string}`): Promise<void> {
  const { id: subjectId, participantId, organisation, measure } = row;
  await tx.record({
    name,
    participantId,
    subjectId,
    ...(organisation && { organisation }),
    payload: { measure, side: sideOf(tx.actor.role) },
  });
}
