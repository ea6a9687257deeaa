import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { DenialReason } from '@fotfeste/access/domain';
import type { Tx } from '@fotfeste/shared/api';
import type { PersonBearingTable } from './access.decorator';

/** Why an address is closed, and to whose case it would have led. */
export interface Refusal {
  readonly person?: ParticipantId;
  readonly reason: DenialReason;
}

/** A person whom the actor sees, and whether they must say why first. */
export interface Visible {
  readonly id: ParticipantId;
  readonly mustTellWhy: boolean;
}

/** Whoever follows the person up is known without asking further. */
const mustTellWhy = 'a.responsible is distinct from $2 and ff.must_tell_why(a.participant_id)';

/** Asks the database whom the actor sees. An invisible person and a missing one are the same answer: none. */
export class PersonAccessReader {
  constructor(private readonly tx: Tx) {}

  async visible(participantId: ParticipantId): Promise<Visible | undefined> {
    const [row] = await this.tx.query<Visible>(
      `select participant_id as id, ${mustTellWhy} as "mustTellWhy" from person_access a where participant_id = $1`,
      [participantId, this.tx.actor.id],
    );
    return row;
  }

  /** Those of them whom somebody else follows up, and about whom the actor must say why first. */
  async unexplained(participantIds: readonly ParticipantId[]): Promise<readonly ParticipantId[]> {
    const rows = await this.tx.query<{ id: ParticipantId }>(
      `select a.participant_id as id from person_access a where a.participant_id = any ($1) and a.responsible is not null and ${mustTellWhy} order by 1`,
      [participantIds, this.tx.actor.id],
    );
    return rows.map(({ id }) => id);
  }

  async personOf(table: PersonBearingTable, rowId: string): Promise<Visible | undefined> {
    const [row] = await this.tx.query<Visible>(
      `select named.participant_id as id, (select ${mustTellWhy} from person_access a where a.participant_id = named.participant_id) as "mustTellWhy"
       from "${table}" named where named.id = $1`,
      [rowId, this.tx.actor.id],
    );
    return row;
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
