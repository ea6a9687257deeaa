import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { mostAtOnce } from '@fotfeste/caseload/domain';
import { selected } from '../case-selection';
import { selectionOf } from '../caseload.service';
import { Values } from '../values';
import type { MatchingRequest } from './bulk.dto';

/** Finds the people somebody has chosen in a list, in the order of their names. */
export class ChosenPeople {
  constructor(private readonly tx: Tx) {}

  /** Everybody the list shows; one more than may be done at once when there are too many. */
  async matching({ scope, text, ...query }: MatchingRequest): Promise<readonly ParticipantId[]> {
    const values = new Values();
    const where = selected({ ...selectionOf(scope, query), text }, values, this.tx);
    const rows = await this.tx.query<{ id: ParticipantId }>(
      `select r.participant_id as id from caseload_row r where ${where} order by r.name, r.participant_id limit ${String(mostAtOnce + 1)}`,
      values.all,
    );
    return rows.map(({ id }) => id);
  }

  /** Those of them whom the actor sees, and how many are not seen. */
  async among(
    participantIds: readonly ParticipantId[],
  ): Promise<{ readonly participantIds: readonly ParticipantId[]; readonly unseen: number }> {
    const rows = await this.tx.query<{ id: ParticipantId }>(
      `select r.participant_id as id from unnest($1::uuid[]) as wanted (id) join caseload_row r on r.participant_id = wanted.id
       order by r.name, r.participant_id`,
      [participantIds],
    );
    return { participantIds: rows.map(({ id }) => id), unseen: participantIds.length - rows.length };
  }
}
