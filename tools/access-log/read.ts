import type pg from 'pg';
import type { LookUpLine } from './cef.ts';

/** Which look-ups: from one instant to another, after the last one that was read before. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
  /** Id of the last line that was read the last time. */
  readonly after?: string | undefined;
}

const atATime = 5000;
const first = '00000000-0000-0000-0000-000000000000';

const query = `
  select l.id, l.at, l.seen_at as "seenAt", l.actor_id as "actorId", l.actor_role as "actorRole", l.permission, l.route, l.outcome, l.denial, l.request_id as "requestId",
         l.reason || coalesce(': ' || l.reason_words, '') as told,
         coalesce((select array_agg(coalesce(p.identity_number, each.id::text) order by each.place)
                   from unnest(l.participant_ids) with ordinality as each (id, place)
                   left join participant p on p.participant_id = each.id), '{}') as people
  from access_log l where l.id > $1 and l.at >= $2 and l.at < $3 order by l.id limit ${atATime}`;

/** The look-ups in order, one line for each person; a look-up that led to nobody is one line. Needs the owner: requests only write the log. */
export async function* lookUps(client: pg.Client, { from, to, after = first }: Stretch): AsyncGenerator<LookUpLine> {
  for (let last: string | undefined = after; last !== undefined;) {
    const rows: readonly Row[] = (await client.query<Row>(query, [last, from, to])).rows;
    for (const { people, ...row } of rows) for (const person of people.length > 0 ? people : [null]) yield { ...row, person };
    last = rows.length === atATime ? rows.at(-1)?.id : undefined;
  }
}

type Row = Omit<LookUpLine, 'person'> & { readonly people: readonly string[] };
