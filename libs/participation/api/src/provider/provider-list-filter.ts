import type { ProviderNarrowing, ProviderViewFilter } from './provider.dto';
import { expressionsOf, type Reader, type Values } from './provider-list-sql';

/** Stands in a filter for those who have no adviser. */
export const nobody = 'nobody';

/** The filters that say how many each of their choices would leave, each with a bit of its own. */
export const filterBits = { status: 1, adviser: 2, coAdviser: 4, office: 8 } as const;
export type CountedFilter = keyof typeof filterBits;
/** What narrows the list, with the offerings the reader has chosen as own lists. */
export interface Narrowing extends Omit<ProviderNarrowing, 'lists'> {
  readonly ownLists?: readonly string[] | undefined;
}

/** Whether a row must be held against what the reader has seen. */
export function asksForMarks({ only }: Narrowing): boolean {
  return only === 'unread' || only === 'answered';
}

/** The condition that every chosen filter sets. */
export function passesAll(narrowing: Narrowing, reader: Reader, values: Values): string {
  const counted = Object.values(countedConditions(narrowing, values));
  return [passesUncounted(narrowing, reader, values), ...counted].join(' and ');
}

/** The condition that the filters set whose choices are not counted. */
export function passesUncounted({ offering, ownLists, ended, only }: Narrowing, reader: Reader, values: Values): string {
  return [
    'true',
    ...(offering ? [`r.offering_id = ${values.place(offering, 'uuid')}`] : []),
    ...(ownLists ? [`r.offering_id = any (${values.place(ownLists, 'uuid[]')})`] : []),
    ...(ended ? [`r.status <> all (${values.place(reader.over, 'text[]')})`] : []),
    ...(only ? [viewConditions(reader, values)[only]()] : []),
  ].join(' and ');
}

/** The sum of the bits of the counted filters a row misses: one that misses a single filter counts among what another choice there would give. */
export function missedBits(narrowing: Narrowing, values: Values): string {
  const conditions = countedConditions(narrowing, values);
  const each = countedFilters.flatMap((filter) => {
    const condition = conditions[filter];
    return condition ? [`case when ${condition} then 0 else ${String(filterBits[filter])} end`] : [];
  });
  return each.length > 0 ? each.join(' + ') : '0';
}

const countedFilters = Object.keys(filterBits) as readonly CountedFilter[];

function countedConditions(
  { status, adviser, coAdviser, office }: Narrowing,
  values: Values,
): Readonly<Partial<Record<CountedFilter, string>>> {
  const text = (value: string): string => values.place(value, 'text');
  return {
    ...(status && { status: `r.status = ${text(status)}` }),
    ...(adviser && { adviser: adviser === nobody ? 'r.contact_id is null' : `r.contact_id = ${text(adviser)}` }),
    ...(coAdviser && { coAdviser: `${text(coAdviser)} = any (r.helper_ids)` }),
    ...(office && { office: `r.office = ${text(office)}` }),
  };
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
