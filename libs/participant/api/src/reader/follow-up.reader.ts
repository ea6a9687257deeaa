import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { fullName } from '@fotfeste/participant/domain';

/** Somebody under work-oriented follow-up today. */
export interface FollowedUp {
  readonly participantId: ParticipantId;
  readonly name: string;
  /** First day of the running follow-up period. */
  readonly from: LocalDate;
  readonly office: string;
  readonly responsibleId?: string;
}

/** Who is under follow-up, among those the actor sees. */
export class FollowUpReader {
  constructor(private readonly tx: Tx) {}

  /** Everybody at the offices whose people one sees in lists, or those one adviser is responsible for; the longest followed first. */
  async all(responsibleId?: string): Promise<readonly FollowedUp[]> {
    const [whose, values] = responsibleId
      ? ['a.responsible = $2', [responsibleId]]
      : ['a.office = any ((select ff.offices_seen())::text[])', []];
    const rows = await this.tx.query<FollowUpRow>(
      `select f.participant_id as "participantId", p.given_name as "givenName", p.family_name as "familyName", f.from_date::text as from,
              a.office, a.responsible as "responsibleId"
       from follow_up_period f
       join person_access a on a.participant_id = f.participant_id
       join participant p on p.participant_id = f.participant_id
       where f.from_date <= $1 and (f.to_date is null or f.to_date >= $1) and ${whose}
       order by f.from_date, f.participant_id`,
      [this.tx.today, ...values],
    );
    return rows.map(({ givenName, familyName, responsibleId: responsible, ...row }) => ({
      ...row,
      name: fullName({ givenName, familyName }),
      ...(responsible && { responsibleId: responsible }),
    }));
  }
}

interface FollowUpRow extends Pick<FollowedUp, 'participantId' | 'from' | 'office'> {
  readonly givenName: string;
  readonly familyName: string;
  readonly responsibleId: string | null;
}
