import { participationStatuses } from '@fotfeste/participation/domain';
import type { ProviderFilter, ProviderSort } from './provider.dto';
import { expressionsOf, type Reader, type Values } from './provider-list-sql';

/** Which way one reads from a place in the list. */
export type Reading = 'forwards' | 'backwards';

/** Something the rows are sorted by. What has no value stands last both ways. */
interface SortKey {
  readonly sql: string;
  readonly isFalling: boolean;
  readonly mayLack: boolean;
}

/** The order that was asked for; the name and then the id decide between equals. */
export function sortKeys(
  { sort = 'due', direction = 'ascending' }: Pick<ProviderFilter, 'sort' | 'direction'>,
  reader: Reader,
  values: Values,
): readonly SortKey[] {
  const isFalling = direction === 'descending';
  const own = columnsOf(sort, reader, values);
  return [
    ...own.map(({ falls = false, mayLack = false, sql }) => ({ sql, mayLack, isFalling: isFalling !== falls })),
    ...(sort === 'name' ? [] : [rising('r.name')]),
    rising('r.participation_id'),
  ];
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

function columnsOf(sort: ProviderSort, reader: Reader, values: Values): readonly Column[] {
  const { isLate, groupRank } = expressionsOf(reader, values);
  switch (sort) {
    case 'due':
      return [{ sql: isLate(), falls: true }, { sql: groupRank() }, { sql: 'r.urgent_from', mayLack: true }];
    case 'name':
      return [{ sql: 'r.name' }];
    case 'status':
      return [{ sql: `array_position(${values.place(participationStatuses, 'text[]')}, r.status)` }];
    case 'start':
      return [{ sql: 'r.starts_on', mayLack: true }];
    case 'end':
      return [{ sql: 'r.ends_on', mayLack: true }];
    case 'shared':
      return [{ sql: 'r.shared_on', mayLack: true }];
    case 'adviser':
      return [{ sql: 'r.contact_name', mayLack: true }];
    case 'offering':
      return [{ sql: '(select o.name collate nb from offering o where o.id = r.offering_id)', mayLack: true }];
  }
}
