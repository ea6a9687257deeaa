import type pg from 'pg';
import { oldestKept } from './expire.ts';

/** What a look at the seals found: how far they reach, and the first minute that is not as it was sealed. */
export interface Verdict {
  readonly minutes: number;
  readonly lines: number;
  /** The last seal: kept elsewhere, it shows that nothing was cut off at the end. */
  readonly last?: { readonly minute: string; readonly hash: string };
  readonly broken?: { readonly minute: string; readonly reason: string };
}

/** One row for each minute that has a seal or lines; nothing of the minutes after the last seal, which are still open. */
const minutes = `
  with line as (
    select date_trunc('minute', at) as minute, count(*)::int as lines,
           string_agg((jsonb_build_array(id, extract(epoch from at)::text, actor_id, actor_role, permission, route, outcome, denial,
             to_jsonb(participant_ids), request_id)
             || case when seen_at is null then '[]'::jsonb else jsonb_build_array(extract(epoch from seen_at)::text) end
             || case when reason is null then '[]'::jsonb
             else jsonb_build_array(reason, reason_words, extract(epoch from reason_until)::text) end)::text, E'\\n' order by id) as content
    from access_log where at >= $1 and at < $2 group by 1
  )
  select to_char(coalesce(s.minute, line.minute) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as minute, s.hash, s.previous, s.lines as sealed,
         coalesce(line.lines, 0) as lines,
         encode(sha256(convert_to(s.previous || E'\\n' || extract(epoch from s.minute)::text || E'\\n' || coalesce(line.content, ''), 'UTF8')), 'hex') as found
  from (select * from access_log_seal where minute >= $1 and minute < $2) s full join line on line.minute = s.minute
  order by coalesce(s.minute, line.minute)`;

/** From when to when, and the table of the first seal's month: gone when the month has been removed, and the seal only carries the chain on. */
const seals = `
  select min(minute) as first, max(minute) as last, (array_agg(hash order by minute))[1] as hash,
         to_regclass('access_log_' || to_char(min(minute) at time zone 'UTC', 'YYYY_MM')) is not null
           or exists (select 1 from access_log_other) as month
  from access_log_seal`;

const dayMs = 86_400_000;

/** What the very first seal names as the one before it. */
const beforeTheFirst = '';

/** Goes through every seal from the first, a day at a time. Needs the owner. Reckons the hashes by itself, not by the database's function. `kept` is a seal that must be among them. */
export async function verifySeals(client: pg.Client, now: Date, kept?: string): Promise<Verdict> {
  const [span] = (await client.query<Span>(seals)).rows;
  if (!span?.first || !span.last) return { minutes: 0, lines: 0 };
  const isAnchor = !span.month && span.first < oldestKept(now);
  let [count, lines, hash, minute] = [0, 0, isAnchor ? span.hash : beforeTheFirst, ''];
  const end = new Date(span.last.getTime() + 60_000);
  let from = await next(client, isAnchor ? new Date(span.first.getTime() + 60_000) : new Date(0));
  while (from && from < end) {
    const to = new Date(Math.min(from.getTime() + dayMs, end.getTime()));
    for (const row of (await client.query<Minute>(minutes, [from, to])).rows) {
      const reason = wrongWith(row, hash);
      if (reason) return { minutes: count, lines, broken: { minute: row.minute, reason } };
      [count, lines, hash, minute] = [count + 1, lines + row.lines, row.hash ?? beforeTheFirst, row.minute];
    }
    from = await next(client, to);
  }
  const last = hash ? { last: { minute, hash } } : {};
  if (kept !== undefined && !(await isThere(client, kept)))
    return {
      minutes: count,
      lines,
      ...last,
      broken: { minute, reason: 'the seal that was kept is not among them: they were made anew, or the end was cut off' },
    };
  return { minutes: count, lines, ...last };
}

async function isThere(client: pg.Client, seal: string): Promise<boolean> {
  return (await client.query('select 1 from access_log_seal where hash = $1', [seal])).rows.length > 0;
}

/** The first minute from an instant on that has a seal or a line; a line without a seal is itself a finding. */
async function next(client: pg.Client, from: Date): Promise<Date | undefined> {
  const [row] = (
    await client.query<{ minute: Date | null }>(
      `select least((select min(minute) from access_log_seal where minute >= $1), (select date_trunc('minute', min(at)) from access_log where at >= $1)) as minute`,
      [from],
    )
  ).rows;
  return row?.minute ?? undefined;
}

function wrongWith({ hash, previous, sealed, lines, found }: Minute, before: string): string | undefined {
  if (hash === null) return `${String(lines)} lines that were added after the minute was sealed`;
  if (previous !== before) return 'the seal before it is gone or another one';
  if (sealed !== lines) return `${String(sealed)} lines were sealed, ${String(lines)} are there`;
  return hash === found ? undefined : 'a line reads otherwise than when it was sealed';
}

interface Span {
  readonly first: Date | null;
  readonly last: Date | null;
  readonly hash: string;
  readonly month: boolean;
}

interface Minute {
  readonly minute: string;
  readonly hash: string | null;
  readonly previous: string;
  readonly sealed: number;
  readonly lines: number;
  readonly found: string;
}
