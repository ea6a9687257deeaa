import { participationStatuses, providerGroups } from '@fotfeste/participation/domain';
import type { ProviderFilter, ProviderSort } from './provider.dto';
import type { ProviderEntry } from './provider-list.reader';

/** Those that fit, in the order that was asked for. What has no day, and who has no adviser, stands last both ways. */
export function inOrder(
  entries: readonly ProviderEntry[],
  { sort = 'due', direction = 'ascending' }: Pick<ProviderFilter, 'sort' | 'direction'>,
): readonly ProviderEntry[] {
  const way = direction === 'ascending' ? 1 : -1;
  return [...entries].sort((left, right) => order[sort](left, right, way) || byName(left, right, 1));
}

type Compare = (left: ProviderEntry, right: ProviderEntry, way: 1 | -1) => number;

const inNorwegian = new Intl.Collator('nb');
const byName: Compare = (left, right, way) =>
  way * inNorwegian.compare(left.name, right.name) || compare(left.participationId, right.participationId);

const byText =
  (text: (entry: ProviderEntry) => string | undefined): Compare =>
  (left, right, way) => {
    const [one, other] = [text(left), text(right)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return way * inNorwegian.compare(one, other);
  };

const byUrgency = byText(({ urgentFrom }) => urgentFrom);

const order: Readonly<Record<ProviderSort, Compare>> = {
  due: (left, right, way) =>
    way * (Number(right.isLate) - Number(left.isLate)) ||
    way * (providerGroups.indexOf(left.group) - providerGroups.indexOf(right.group)) ||
    byUrgency(left, right, way),
  name: byName,
  status: (left, right, way) => way * (participationStatuses.indexOf(left.status) - participationStatuses.indexOf(right.status)),
  start: byText(({ startsOn }) => startsOn),
  end: byText(({ endsOn }) => endsOn),
  shared: byText(({ sharedOn }) => sharedOn),
  adviser: byText(({ contactName }) => contactName),
  offering: byText(({ offeringName }) => offeringName),
};

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
