import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** The adviser who follows a person up, who is also the contact person of the youth guarantee (rulebook UGA-04). */
export interface ContactPerson {
  readonly name: string;
  readonly since: LocalDate;
  /** The day the person first had one, whoever it was. */
  readonly firstOn: LocalDate;
}

export class ContactPersonReader {
  constructor(private readonly tx: Tx) {}

  /** Nothing while nobody follows the person up. Days before `from` belong to an earlier time at Nav. */
  async of(participantId: ParticipantId, from: LocalDate): Promise<ContactPerson | undefined> {
    const [row] = await this.tx.query<ContactPerson>(
      `select r.adviser_name as name, r.since::text as since,
              least(r.since, (select greatest(min(h.since), $2::date) from responsible_adviser_history h where h.participant_id = $1
                having count(*) > 0))::text as "firstOn"
       from responsible_adviser r where r.participant_id = $1`,
      [participantId, from],
    );
    return row;
  }
}
