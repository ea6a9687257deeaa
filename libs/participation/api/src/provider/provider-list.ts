import type { LocalDate } from '@fotfeste/shared/kernel';
import { isDueNow, providerGroups } from '@fotfeste/participation/domain';
import { providerViews, type ProviderFilter, type ProviderViewFilter } from './provider.dto';
import { inOrder } from './provider-list-order';
import type { Named, ProviderEntry } from './provider-list.reader';
import type { ProviderCountView, ProviderListItemView, ProviderListView, ProviderNamedCountView } from './provider-list.view';

const pageSize = 25;

/** Stands in a filter for those who have no adviser. */
export const nobody = 'nobody';

type Filter = 'offering' | 'lists' | 'status' | 'only' | 'adviser' | 'coAdviser' | 'office';

/** One page of the provider's list with the counts of each filter, the others left as they are. */
export function providerList(entries: readonly ProviderEntry[], filter: ProviderFilter, today: LocalDate): ProviderListView {
  const passing = (except?: Filter): readonly ProviderEntry[] => entries.filter((entry) => passes(entry, filter, today, except));
  const all = inOrder(passing(), filter);
  const page = filter.page ?? 1;
  const inViews = passing('only');
  return {
    items: all.slice((page - 1) * pageSize, page * pageSize).map(shown),
    total: all.length,
    page,
    pageSize,
    counts: {
      offerings: counted(passing('offering').map(({ offeringId }) => offeringId)),
      statuses: counted(passing('status').map(({ status }) => status)),
      groups: counted(all.map(({ group }) => group)).sort((left, right) => groupRank(left) - groupRank(right)),
      advisers: countedByName(passing('adviser').flatMap(({ adviser }) => adviser ?? { code: nobody })),
      coAdvisers: countedByName(passing('coAdviser').flatMap(({ helpers }) => helpers)),
      offices: countedByName(passing('office').flatMap(({ office }) => office ?? [])),
      views: providerViews.map((code) => ({ code, count: inViews.filter((entry) => isIn(entry, code, today)).length })),
    },
  };
}

function shown(entry: ProviderEntry): ProviderListItemView {
  const {
    isMine: _mine,
    isInOwnList: _own,
    urgentFrom: _urgent,
    isLate: _late,
    adviser: _adviser,
    helpers: _helpers,
    office: _office,
    ...item
  } = entry;
  return item;
}

function passes(entry: ProviderEntry, filter: ProviderFilter, today: LocalDate, except?: Filter): boolean {
  const { offering, lists, status, only, adviser, coAdviser, office } = filter;
  return (
    (except === 'offering' || !offering || entry.offeringId === offering) &&
    (except === 'lists' || !lists || entry.isInOwnList) &&
    (except === 'status' || !status || entry.status === status) &&
    (except === 'adviser' || !adviser || (entry.adviser?.code ?? nobody) === adviser) &&
    (except === 'coAdviser' || !coAdviser || entry.helpers.some(({ code }) => code === coAdviser)) &&
    (except === 'office' || !office || entry.office?.code === office) &&
    (except === 'only' || !only || isIn(entry, only, today))
  );
}

function isIn(entry: ProviderEntry, view: ProviderViewFilter, today: LocalDate): boolean {
  switch (view) {
    case 'unread':
      return entry.isUnread;
    case 'new':
      return entry.isNew;
    case 'due':
      return isDueNow({ dueOn: entry.due?.dueOn }, today);
    case 'mine':
      return entry.isMine;
    case 'waiting':
      return entry.waitingProposals > 0;
    case 'answered':
      return entry.news.includes('answer');
  }
}

function counted(codes: readonly (string | undefined)[]): ProviderCountView[] {
  const groups = Map.groupBy(
    codes.flatMap((code) => code ?? []),
    (code) => code,
  );
  return [...groups].map(([code, all]) => ({ code, count: all.length }));
}

const inNorwegian = new Intl.Collator('nb');

function countedByName(all: readonly (Named | { readonly code: string; readonly name?: undefined })[]): readonly ProviderNamedCountView[] {
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return counted(all.map(({ code }) => code))
    .map(({ code, count }) => {
      const name = names.get(code);
      return { code, count, ...(name && { name }) };
    })
    .sort((left, right) => inNorwegian.compare(left.name ?? '', right.name ?? ''));
}

function groupRank({ code }: ProviderCountView): number {
  return (providerGroups as readonly string[]).indexOf(code);
}
