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
  select id, at, actor_id as "actorId", actor_role as "actorRole", permission, route, outcome, denial,
         participant_ids as "participantIds", request_id as "requestId"
  from access_log where id > $1 and at >= $2 and at < $3 order by id limit ${atATime}`;

/** The look-ups in order, one line for each person; a look-up that led to nobody is one line. Needs the owner: requests only write the log. */
export async function* lookUps(client: pg.Client, { from, to, after = first }: Stretch): AsyncGenerator<LookUpLine> {
  for (let last: string | undefined = after; last !== undefined;) {
    const rows: readonly Row[] = (await client.query<Row>(query, [last, from, to])).rows;
    for (const { participantIds, ...row } of rows)
      for (const participantId of participantIds.length > 0 ? participantIds : [null]) yield { ...row, participantId };
    last = rows.length === atATime ? rows.at(-1)?.id : undefined;
  }
}

type Row = Omit<LookUpLine, 'participantId'> & { readonly participantIds: readonly string[] };
