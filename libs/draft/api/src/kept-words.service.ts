import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { KeptWordsRequest } from './kept-words.dto';
import type { KeptWordsView } from './kept-words.view';

/** Why words on health or crime stay in a text that others read: field, reader and reason, never the words. */
@Injectable()
export class KeptWordsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  keep(actor: Actor, { field, readBy, reason, topics, participantId }: KeptWordsRequest): Promise<KeptWordsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (participantId && !(await isSeen(tx, participantId))) throw new Problem(notFound);
      const payload = { field, readBy, reason, topics };
      await tx.record({ name: 'draft.words-kept', ...(participantId && { participantId }), payload });
      return given({ participantId });
    });
  }
}

/** Whether the actor sees the person: whoever does not learns nothing of whether there is one. */
async function isSeen(tx: Tx, participantId: string): Promise<boolean> {
  const [seen] = await tx.query('select 1 from person_access where participant_id = $1', [participantId]);
  return seen !== undefined;
}
