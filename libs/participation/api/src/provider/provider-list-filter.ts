import type { ProviderFilter, ProviderViewFilter } from './provider.dto';
import { expressionsOf, type Reader, type Values } from './provider-list-sql';

/** Stands in a filter for those who have no adviser. */
export const nobody = 'nobody';

/** The filters that say how many each of their choices would leave, each with a bit of its own. */
export const filterBits = { offering: 1, status: 2, adviser: 4, coAdviser: 8, office: 16 } as const;
export type CountedFilter = keyof typeof filterBits;
type FilterName = CountedFilter | 'lists' | 'ended' | 'only';

/** What narrows the list, with the offerings the reader has chosen as own lists. */
export interface Narrowing extends Pick<ProviderFilter, Exclude<FilterName, 'lists'>> {
  readonly ownLists?: readonly string[] | undefined;
}

/** Whether a row must be held against what the reader has seen. */
export function asksForMarks({ only }: Narrowing): boolean {
  return only === 'unread' || only === 'answered';
}

/** The condition that every chosen filter sets. */
export function passesAll(narrowing: Narrowing, reader: Reader, values: Values): string {
  return ['true', ...conditionsOf(narrowing, reader, values).map(([, condition]) => condition)].join(' and ');
}

/** The sum of the bits of the counted filters a row misses: one that misses a single filter counts among what another choice there would give. */
export function missedBits(narrowing: Narrowing, reader: Reader, values: Values): string {
  const each = conditionsOf(narrowing, reader, values).flatMap(([filter, condition]) =>
    filter === 'lists' || filter === 'ended' || filter === 'only'
      ? []
      : [`case when ${condition} then 0 else ${String(filterBits[filter])} end`],
  );
  return each.length > 0 ? each.join(' + ') : '0';
}

function conditionsOf(narrowing: Narrowing, reader: Reader, values: Values): readonly (readonly [FilterName, string])[] {
  const { offering, ownLists, ended, status, adviser, coAdviser, office, only } = narrowing;
  const text = (value: string): string => values.place(value, 'text');
  return [
    ...(offering ? [['offering', `r.offering_id = ${values.place(offering, 'uuid')}`] as const] : []),
    ...(ownLists ? [['lists', `r.offering_id = any (${values.place(ownLists, 'uuid[]')})`] as const] : []),
    ...(ended ? [['ended', `r.status <> all (${values.place(reader.over, 'text[]')})`] as const] : []),
    ...(status ? [['status', `r.status = ${text(status)}`] as const] : []),
    ...(adviser ? [['adviser', adviser === nobody ? 'r.contact_id is null' : `r.contact_id = ${text(adviser)}`] as const] : []),
    ...(coAdviser ? [['coAdviser', `${text(coAdviser)} = any (r.helper_ids)`] as const] : []),
    ...(office ? [['office', `r.office = ${text(office)}`] as const] : []),
    ...(only ? [['only', viewConditions(reader, values)[only]()] as const] : []),
  ];
}

/** What each view shows. */
export function viewConditions(reader: Reader, values: Values): Readonly<Record<ProviderViewFilter, () => string>> {
  const { isUnread, isNew, isDue, isMine, isAnswered, hasNews } = expressionsOf(reader, values);
  return {
    unread: () => `${hasNews()} and ${isUnread()}`,
    new: isNew,
    due: isDue,
    mine: isMine,
    waiting: () => 'r.waiting_proposals > 0',
    answered: () => `${hasNews()} and ${isAnswered()}`,
  };
}
