import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { askForReason } from '@fotfeste/access/api';
import { DraftRepository, type DraftKey } from './draft.repository';
import { circlesOf } from './draft.service';

/** What the gate asks at other addresses, where only the draft or the body names the person: why, outside the own caseload. */
@Injectable()
export class DraftDoor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Before a text is begun, read or taken over; nobody is asked about words of their own. */
  toDraft(actor: Actor, key: DraftKey, participantId?: string): Promise<void> {
    return this.unitOfWork.read(actor, async (tx) => {
      const [drafts, circles] = [tx.use(DraftRepository), circlesOf(actor, key.kind)];
      const draft = participantId ? await drafts.find(key, circles, participantId) : await drafts.findReadable(key, circles);
      const person = draft ? draft.participantId : participantId;
      if (person && draft?.authorId !== actor.id) await askForReason(tx, person);
    });
  }

  async toPerson(actor: Actor, participantId: string | undefined): Promise<void> {
    if (participantId) await this.unitOfWork.read(actor, (tx) => askForReason(tx, participantId));
  }
}
