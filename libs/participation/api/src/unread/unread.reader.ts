import { addDays, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { newsDays, type LinkNews } from '@fotfeste/participation/domain';
import { expressionsOf, rowsWithMarksOf, Values } from '../provider/provider-list-sql';

/** A participation with something unread. */
export interface UnreadParticipation {
  readonly participationId: string;
  readonly participantId: ParticipantId;
  readonly measure: MeasureCode;
  readonly offeringId: string | null;
  readonly hostName: string | null;
  readonly messages: number;
  readonly linkNews: LinkNews | null;
  readonly since: Date;
}

/** What providers have written about the people the actor is responsible for or stands in for, until the actor has read it or a colleague has answered. */
export class UnreadReader {
  constructor(private readonly tx: Tx) {}

  async count(): Promise<number> {
    const [row] = await this.tx.query<{ count: number }>(
      `with ${unread} select count(distinct participation_id)::int as count from unread`,
    );
    return row?.count ?? 0;
  }

  /** As many as the provider's list shows when it is narrowed to what is unread. */
  async countForProvider(): Promise<number> {
    const { actor, today } = this.tx;
    const newsFrom = addDays(today, -newsDays);
    const reader = { organisation: actor.organisation, actorId: actor.id, today, newsFrom, dueUntil: today, over: [] };
    const values = new Values();
    const rows = rowsWithMarksOf(reader, values);
    const { hasNews, isUnread } = expressionsOf(reader, values);
    const [row] = await this.tx.query<{ count: number }>(
      `select count(*)::int as count from ${rows} and ${hasNews()} and ${isUnread()}`,
      values.all,
    );
    return row?.count ?? 0;
  }

  /** The oldest first. */
  list(): Promise<readonly UnreadParticipation[]> {
    return this.tx.query<UnreadParticipation>(
      `with ${unread}
       select p.id as "participationId", p.participant_id as "participantId", p.measure, p.offering_id as "offeringId", p.host_name as "hostName",
              count(*) filter (where news = 'message')::int as messages, case when bool_or(news = 'answered') then 'answered' when bool_or(news in ('wrong-codes', 'barred')) then 'shut' end as "linkNews",
              min(at) as since
       from unread join participation p on p.id = participation_id group by p.id order by since, p.id limit ${String(listLength)}`,
    );
  }
}

const listLength = 200;

/** From the actor's own people to what is unread of each, so that nobody else's is walked through. */
const unread = `unread as (
  select m.participation_id, 'message' as news, m.sent_at as at
  from person_access a join participation_message m on m.participant_id = a.participant_id
  where a.responsible = any ((select ff.stands_for())::text[]) and m.side = 'provider' and m.read_at is null
  union all
  select l.participation_id, l.closed_how, l.closed_at
  from person_access a join participation_link l on l.participant_id = a.participant_id
  where a.responsible = any ((select ff.stands_for())::text[]) and l.closed_how in ('answered', 'wrong-codes', 'barred') and l.seen_at is null)`;
