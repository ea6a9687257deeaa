import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { KvpPeriodView } from './kvp.view';

/** Time in the qualification programme with the case locked to an office. */
export class KvpReader {
  constructor(private readonly tx: Tx) {}

  /** The newest first. */
  async of(participantId: ParticipantId): Promise<readonly KvpPeriodView[]> {
    const rows = await this.tx.query<Columns>(
      `select k.id, k.office, o.name as "officeName", k.from_date::text as "from", k.start_words as "startWords",
              k.started_by_name as "startedByName", k.lifted_on::text as "liftedOn", k.lift_words as "liftWords",
              k.lifted_by_name as "liftedByName", k.version
       from kvp_period k left join nav_office o on o.unit_number = k.office
       where k.participant_id = $1 order by k.from_date desc, k.id desc`,
      [participantId],
    );
    return rows.map(({ officeName, liftedOn, liftWords, liftedByName, ...row }) => ({
      ...row,
      ...given({ officeName, liftedOn, liftWords, liftedByName }),
    }));
  }

  /** First day of the period that runs. */
  async runsFrom(participantId: ParticipantId): Promise<LocalDate | undefined> {
    const [running] = await this.tx.query<{ from: LocalDate }>(
      'select from_date::text as "from" from kvp_period where participant_id = $1 and lifted_on is null',
      [participantId],
    );
    return running?.from;
  }
}

type Optional = 'officeName' | 'liftedOn' | 'liftWords' | 'liftedByName';
type Columns = Omit<KvpPeriodView, Optional> & Readonly<Record<Optional, string | null>>;
