import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { DenialReason } from '@fotfeste/access/domain';
import type { Tx } from '@fotfeste/shared/api';
import type { PersonBearingTable } from './access.decorator';

/** Why an address is closed, and to whose case it would have led. */
export interface Refusal {
  readonly person?: ParticipantId;
  readonly reason: DenialReason;
}

/** Asks the database whom the actor sees. An invisible person and a missing one are the same answer: none. */
export class PersonAccessReader {
  constructor(private readonly tx: Tx) {}

  async visible(participantId: ParticipantId): Promise<ParticipantId | undefined> {
    const [row] = await this.tx.query<{ id: string }>('select participant_id as id from person_access where participant_id = $1', [
      participantId,
    ]);
    return row?.id;
  }

  async personOf(table: PersonBearingTable, rowId: string): Promise<ParticipantId | undefined> {
    const [row] = await this.tx.query<{ id: string }>(`select participant_id as id from "${table}" where id = $1`, [rowId]);
    return row?.id;
  }

  /** Whom a refused address was about, past the policies and for the log alone. */
  async refusal(table: PersonBearingTable | undefined, id: string): Promise<Refusal> {
    const [row] = await this.tx.query<{ person: string | null; reason: DenialReason }>('select person, reason from ff.refusal_of($1, $2)', [
      table ?? null,
      id,
    ]);
    return { reason: row?.reason ?? 'not-registered', ...given({ person: row?.person ?? undefined }) };
  }

  /** The last day of the provider's own window to a participation, when it has passed. Nothing is told of others' participations. */
  async closedOn(participationId: string): Promise<LocalDate | undefined> {
    const [row] = await this.tx.query<{ day: LocalDate }>(
      `select to_date::text as day from provider_access
       where participation_id = $1 and organisation = $2 and to_date < $3 order by to_date desc limit 1`,
      [participationId, this.tx.actor.organisation, this.tx.today],
    );
    return row?.day;
  }
}
