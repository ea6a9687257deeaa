import type { LocalDate } from '@fotfeste/shared/kernel';
import { isDueNow, participationStatuses, providerGroups } from '@fotfeste/participation/domain';
import type { ProviderFilter, ProviderSort, ProviderViewFilter } from './provider.dto';
import type { ProviderEntry } from './provider-list.reader';
import type { ProviderCountView, ProviderListView } from './provider.view';

const pageSize = 25;

type Filter = 'offering' | 'status' | 'only';

/** One page of the provider's list with the counts of each filter, the others left as they are. */
export function providerList(entries: readonly ProviderEntry[], filter: ProviderFilter, today: LocalDate): ProviderListView {
  const passing = (except?: Filter): readonly ProviderEntry[] => entries.filter((entry) => passes(entry, filter, today, except));
  const all = [...passing()].sort(order[filter.sort ?? 'due']);
  const page = filter.page ?? 1;
  const ofView = (view: ProviderViewFilter): number => passing('only').filter((entry) => isIn(entry, view, today)).length;
  return {
    items: all.slice((page - 1) * pageSize, page * pageSize).map(({ isMine: _isMine, urgentFrom: _urgentFrom, ...item }) => item),
    total: all.length,
    page,
    pageSize,
    counts: {
      offerings: counted(passing('offering').map(({ offeringId }) => offeringId)),
      statuses: counted(passing('status').map(({ status }) => status)),
      groups: counted(all.map(({ group }) => group)),
      ...{ unread: ofView('unread'), new: ofView('new'), due: ofView('due'), mine: ofView('mine') },
    },
  };
}

function passes(entry: ProviderEntry, { offering, status, only }: ProviderFilter, today: LocalDate, except?: Filter): boolean {
  return (
    (except === 'offering' || !offering || entry.offeringId === offering) &&
    (except === 'status' || !status || entry.status === status) &&
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
  }
}

function counted(codes: readonly (string | undefined)[]): readonly ProviderCountView[] {
  const groups = Map.groupBy(
    codes.flatMap((code) => code ?? []),
    (code) => code,
  );
  return [...groups].map(([code, all]) => ({ code, count: all.length }));
}

type Compare = (left: ProviderEntry, right: ProviderEntry) => number;

const inNorwegian = new Intl.Collator('nb');
const byName: Compare = (left, right) => inNorwegian.compare(left.name, right.name) || compare(left.participationId, right.participationId);
const byDay =
  (day: (entry: ProviderEntry) => string | undefined): Compare =>
  (left, right) =>
    compare(day(left) ?? '9999', day(right) ?? '9999') || byName(left, right);

const byUrgency = byDay(({ urgentFrom }) => urgentFrom);

const order: Readonly<Record<ProviderSort, Compare>> = {
  due: (left, right) => providerGroups.indexOf(left.group) - providerGroups.indexOf(right.group) || byUrgency(left, right),
  name: byName,
  status: (left, right) => participationStatuses.indexOf(left.status) - participationStatuses.indexOf(right.status) || byName(left, right),
  start: byDay(({ startsOn }) => startsOn),
  end: byDay(({ endsOn }) => endsOn),
};

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
