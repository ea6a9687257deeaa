import type { Deadline, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { deadlinesOf } from '@fotfeste/document/domain';

/** The letters of many people at once that wait to be sent, for the read model behind the lists. */
export class CaseLetterReader {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, readonly Deadline[]>> {
    const waiting = await this.tx.query<WaitingLetter>(
      `select id, participant_id as "participantId", made_on::text as "madeOn" from document
       where participant_id = any ($1) and status = 'to-be-sent' order by made_on, id`,
      [participantIds],
    );
    const byPerson = Map.groupBy(waiting, ({ participantId }) => participantId);
    return new Map([...byPerson].map(([participantId, letters]) => [participantId, deadlinesOf(letters)]));
  }
}

interface WaitingLetter {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly madeOn: LocalDate;
}
