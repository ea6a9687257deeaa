import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { draftKindDefinitions } from '@fotfeste/draft/domain';
import { attachmentEndings, attachmentFault, attachmentName, typeOfName, type AttachmentType } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationAttachmentRow } from '../rows/message.rows';
import { AttachmentRepository } from './attachment.repository';
import { kindOf } from './file-kind';
import { requireOpen } from './message-window';
import { attachmentProblems, attachmentSent, attachmentsUnsent } from './message.problems';
import { attachmentView } from './message-view';
import type { AttachmentView } from './message.view';

const dayMs = 24 * 60 * 60 * 1000;
const partBytes = 512 * 1024;
/** Files one may have lying unsent, with all participants together: enough for several messages under work, and no store of files. */
const mostUnsent = 30;

/** A file as it came over the network. `size` may be more than was kept of it. */
export interface UploadedFile {
  readonly name: string;
  readonly content: Buffer;
  readonly size: number;
}

/** A file on its way out: what it is, and its content bit by bit. */
export interface OpenedFile {
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly size: number;
  readonly content: AsyncGenerator<Buffer>;
}

/** Files with messages: taken in when their content is what their name says, and given out to those who see the participation. */
@Injectable()
export class AttachmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async take(actor: Actor, participationId: string, file: UploadedFile): Promise<AttachmentView> {
    const name = attachmentName(file.name);
    const found = await kindOf(file.content);
    const fault = attachmentFault({ name, size: file.size, found });
    const mediaType = typeOfName(name);
    if (fault || !mediaType)
      throw new Problem(attachmentProblems[fault ?? 'not-allowed'], {
        values: { endings: attachmentEndings.join(', ') },
        extension: { found },
      });
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      await requireOpen(tx, row);
      await removeForgotten(tx);
      if ((await tx.use(AttachmentRepository).unsentCount()) >= mostUnsent)
        throw new Problem(attachmentsUnsent, { values: { count: mostUnsent } });
      return attachmentView(await tx.use(AttachmentRepository).add(row, { name, mediaType, content: file.content }));
    });
  }

  /** Takes back a file whose message is not sent. */
  remove(actor: Actor, participationId: string, attachmentId: string): Promise<AttachmentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const attachment = await tx.use(AttachmentRepository).require(participationId, attachmentId);
      if (attachment.messageId) throw new Problem(attachmentSent);
      await tx.use(AttachmentRepository).remove(attachment.id);
      return attachmentView(attachment);
    });
  }

  async open(actor: Actor, participationId: string, attachmentId: string): Promise<OpenedFile> {
    const attachment = await this.unitOfWork.read(actor, (tx) => tx.use(AttachmentRepository).require(participationId, attachmentId));
    const { name, mediaType, size } = attachment;
    return { name, mediaType, size, content: this.parts(actor, attachment) };
  }

  /** Each part is read as the actor: whoever no longer sees the file gets no more of it. */
  private async *parts(actor: Actor, { id, size }: ParticipationAttachmentRow): AsyncGenerator<Buffer> {
    for (let from = 0; from < size; from += partBytes)
      yield await this.unitOfWork.read(actor, (tx) => tx.use(AttachmentRepository).part(id, from, partBytes));
  }
}

/** A file lives as long as the draft of its message. */
async function removeForgotten(tx: Tx): Promise<void> {
  const { keepDays = 0 } = draftKindDefinitions.message;
  await tx.use(AttachmentRepository).removeForgotten(new Date(tx.now.getTime() - keepDays * dayMs));
}
