import type { AssistanceGroup } from '@fotfeste/eligibility/domain';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** A text on its way to a second person, with who reads it. */
export interface WaitingText {
  readonly participantId: ParticipantId;
  readonly decisionId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly office: string;
  readonly group: AssistanceGroup;
  readonly authorName: string;
  readonly writers: readonly string[];
  readonly since: Date;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  readonly takenAt: Date | null;
}

/** Texts that wait for a second person, and who has taken them. */
export class ControlRepository {
  constructor(private readonly tx: Tx) {}

  /** The longest waiting first. */
  waiting(): Promise<readonly WaitingText[]> {
    return this.tx.query<WaitingText>(
      `select d.participant_id as "participantId", d.id as "decisionId", p.given_name as "givenName", p.family_name as "familyName", a.office,
              d.assistance_group as "group", d.author_name as "authorName", d.writers, d.sent_at as since,
              t.taken_by as "takenBy", t.taken_by_name as "takenByName", t.taken_at as "takenAt"
       from assistance_decision d
       join person_access a on a.participant_id = d.participant_id
       join participant p on p.participant_id = d.participant_id
       left join control_taken t on t.decision_id = d.id
       where d.id = any (array(select id from assistance_decision where status = 'sent-to-second-control' order by sent_at, id limit 500))
       order by d.sent_at, d.id`,
    );
  }

  /** @returns whether it was free, or the actor's already. */
  async take({ decisionId, participantId }: Pick<WaitingText, 'decisionId' | 'participantId'>): Promise<boolean> {
    const { actor, now } = this.tx;
    const rows = await this.tx.query(
      `insert into control_taken (decision_id, participant_id, taken_by, taken_by_name, taken_at) values ($1, $2, $3, $4, $5)
       on conflict (decision_id) do update set taken_by_name = excluded.taken_by_name where control_taken.taken_by = excluded.taken_by
       returning decision_id`,
      [decisionId, participantId, actor.id, actor.name, now],
    );
    return rows.length > 0;
  }

  async leave(decisionId: string): Promise<void> {
    await this.tx.query('delete from control_taken where decision_id = $1 and taken_by = $2', [decisionId, this.tx.actor.id]);
  }
}
