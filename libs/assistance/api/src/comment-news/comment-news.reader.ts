import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** A § 14 a text about which somebody else has said something that the actor has not read. */
export interface CommentNews {
  readonly decisionId: string;
  readonly participantId: ParticipantId;
  readonly comments: number;
  /** When the oldest of it was said. */
  readonly since: Date;
}

/**
 * What writer and second person have said to each other and the other has not read, while the text is under work. Those who write on the
 * text and those who have said something about it are told; the rest of the office is not.
 */
export class CommentNewsReader {
  constructor(private readonly tx: Tx) {}

  /** The oldest first. */
  list(): Promise<readonly CommentNews[]> {
    return this.tx.query<CommentNews>(newsQuery, [this.tx.actor.id]);
  }

  async count(): Promise<number> {
    return (await this.list()).length;
  }

  /** What has been said until now is read. */
  async markSeen(decisionId: string, participantId: ParticipantId): Promise<void> {
    const { actor, now } = this.tx;
    await this.tx.query(
      `insert into assistance_comment_seen (decision_id, actor_id, participant_id, seen_at) values ($1, $2, $3, $4)
       on conflict (decision_id, actor_id) do update set seen_at = excluded.seen_at`,
      [decisionId, actor.id, participantId, now],
    );
  }
}

/** From the actor's own texts and own words, so that nobody else's are walked through. */
const newsQuery = `
  with own as (
    select id from assistance_decision where status in ('sent-to-second-control', 'returned') and $1 = any (writers)
    union select d.id from assistance_comment c join assistance_decision d on d.id = c.decision_id
    where c.author_id = $1 and d.status in ('sent-to-second-control', 'returned'))
  select c.decision_id as "decisionId", c.participant_id as "participantId", count(*)::int as comments, min(c.at) as since
  from own join assistance_comment c on c.decision_id = own.id
  left join assistance_comment_seen s on s.decision_id = c.decision_id and s.actor_id = $1
  where c.author_id <> $1 and (s.seen_at is null or c.at > s.seen_at)
  group by 1, 2 order by since, 1`;
