import type { ProviderFilter, ProviderSort } from './provider.dto';

/** Which way one reads from a place in the list. */
export type Reading = 'forwards' | 'backwards';

/** Something the rows are sorted by. What has no value stands last both ways. */
interface SortKey {
  readonly sql: string;
  readonly isFalling: boolean;
  readonly mayLack: boolean;
}

/** The order that was asked for; the name and then the id decide between equals. */
export function sortKeys({ sort = 'due', direction = 'ascending' }: Pick<ProviderFilter, 'sort' | 'direction'>): readonly SortKey[] {
  const isFalling = direction === 'descending';
  const own = columns[sort].map(({ falls = false, mayLack = false, sql }) => ({ sql, mayLack, isFalling: isFalling !== falls }));
  return [...own, ...(sort === 'name' ? [] : [rising('name')]), rising('participation_id')];
}

/** What stands after `order by`. */
export function orderBy(keys: readonly SortKey[], reading: Reading): string {
  return keys
    .map(({ sql, isFalling, mayLack }) => {
      const falls = isFalling !== (reading === 'backwards');
      return `${sql} ${falls ? 'desc' : 'asc'}${mayLack ? ` nulls ${reading === 'forwards' ? 'last' : 'first'}` : ''}`;
    })
    .join(', ');
}

/** That a row stands beyond the place, as one reads: `place` holds the sort keys of the row one reads on from, as `k0`, `k1` and on. */
export function beyond(keys: readonly SortKey[], reading: Reading): string {
  const each = keys.map((key, index) => {
    const equals = keys
      .slice(0, index)
      .map(({ sql, mayLack }, at) => `${sql} ${mayLack ? 'is not distinct from' : '='} place.k${String(at)}`);
    return `(${[...equals, further(key, `place.k${String(index)}`, reading)].join(' and ')})`;
  });
  return `(${each.join(' or ')})`;
}

/** The sort keys of one row, for `place`. */
export function keysOfPlace(keys: readonly SortKey[]): string {
  return keys.map(({ sql }, index) => `${sql} as k${String(index)}`).join(', ');
}

function further({ sql, isFalling, mayLack }: SortKey, place: string, reading: Reading): string {
  const sign = isFalling !== (reading === 'backwards') ? '<' : '>';
  if (!mayLack) return `${sql} ${sign} ${place}`;
  return reading === 'forwards'
    ? `(${sql} ${sign} ${place} or ${sql} is null and ${place} is not null)`
    : `(${sql} ${sign} ${place} or ${sql} is not null and ${place} is null)`;
}

function rising(sql: string): SortKey {
  return { sql, isFalling: false, mayLack: false };
}

interface Column {
  readonly sql: string;
  /** Falls where the list as a whole rises. */
  readonly falls?: boolean;
  readonly mayLack?: boolean;
}

const columns: Readonly<Record<ProviderSort, readonly Column[]>> = {
  due: [{ sql: 'is_late', falls: true }, { sql: 'group_rank' }, { sql: 'urgent_from', mayLack: true }],
  name: [{ sql: 'name' }],
  status: [{ sql: 'status_rank' }],
  start: [{ sql: 'starts_on', mayLack: true }],
  end: [{ sql: 'ends_on', mayLack: true }],
  shared: [{ sql: 'shared_on', mayLack: true }],
  adviser: [{ sql: 'contact_name', mayLack: true }],
  offering: [{ sql: 'offering_name collate nb', mayLack: true }],
};
