import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { type Twin, twinOf } from './twins';

/** What an event says of where to look. */
export interface ChangedBy {
  readonly name: string;
  readonly at: Date;
  readonly subjectId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type Content = Readonly<Record<string, unknown>>;

/** A row as it stood from one instant to another. */
interface Version {
  readonly source: string;
  readonly version: number;
  /** Unknown for rows that never change. */
  readonly since: Date | null;
  /** Absent while it stands. */
  readonly until: Date | null;
  readonly content: Content;
}

/** The row of one event: as it was before, as it became, and as it stood (before it was taken away, when it was). */
export interface Around {
  readonly before?: Content;
  readonly after?: Content;
  readonly then?: Content;
}

/** Every version that the events of a page may speak of, in one statement. What the reader may not see is not among them. */
export async function versionsAround(
  tx: Tx,
  participantId: ParticipantId,
  events: readonly ChangedBy[],
): Promise<(event: ChangedBy) => Around> {
  const asked = askedOf(events);
  if (asked.length === 0) return () => ({});
  const oldest = events.reduce((first, { at }) => (at < first ? at : first), new Date(8_640_000_000_000_000));
  const rows = await tx.query<Version>(`${asked.map(({ twin }, index) => select(twin, index + 3)).join(' union all ')} order by version`, [
    participantId,
    oldest,
    ...asked.map(({ ids }) => ids),
  ]);
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return (event) => {
    const twin = twinOf(event.name);
    return twin ? around(bySource.get(sourceOf(twin, event)) ?? [], event.at) : {};
  };
}

interface AskedTable {
  readonly twin: Twin;
  readonly ids: readonly string[];
}

/** The tables that the events speak of, each with the rows that are asked for. */
function askedOf(events: readonly ChangedBy[]): readonly AskedTable[] {
  const asked = events.flatMap((event) => {
    const twin = twinOf(event.name);
    return twin && (twin.row === 'self' || event.subjectId) ? [{ twin, id: event.subjectId }] : [];
  });
  return [...Map.groupBy(asked, ({ twin }) => twin.table).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ twin: first.twin, ids: [...new Set(same.flatMap(({ id }) => id ?? []))] }] : [];
  });
}

/** A person's own row is asked for by the person; its list of ids is empty and only keeps the places in order. */
function select({ table, row, isUnchanging }: Twin, place: number): string {
  const ids = `$${String(place)}::uuid[]`;
  const of = `participant_id = $1 and ${row === 'self' ? `${ids} is not null` : `id = any (${ids})`}`;
  const source = row === 'self' ? `'${table}'` : `'${table}:' || id`;
  if (isUnchanging)
    return `select ${source} as source, 1 as version, null::timestamptz as since, null::timestamptz as until, to_jsonb(t) as content
      from "${table}" t where ${of}`;
  return `select ${source} as source, version, changed_at as since, null::timestamptz as until, to_jsonb(t) as content from "${table}" t where ${of}
    union all select ${source}, version, changed_at, superseded_at, to_jsonb(h) from "${table}_history" h where ${of} and superseded_at >= $2`;
}

function sourceOf({ table, row }: Twin, { subjectId }: ChangedBy): string {
  return row === 'self' ? table : `${table}:${subjectId ?? ''}`;
}

/** Of what was written again and again at the same instant, the first version that stopped being true then was before. */
function around(versions: readonly Version[], at: Date): Around {
  const isThen = ({ until }: Version): boolean => until?.getTime() === at.getTime();
  const before = versions.find(isThen)?.content;
  const after = versions.find(({ until }) => !until || until > at)?.content;
  const began = versions.findLast(({ since, until }) => (!since || since <= at) && (!until || until > at));
  const then = (began ?? versions.findLast(isThen) ?? versions[0])?.content;
  return { ...(before && { before }), ...(after && { after }), ...(then && { then }) };
}
