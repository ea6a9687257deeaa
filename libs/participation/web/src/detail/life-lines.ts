import type { EndReason } from '@fotfeste/participation/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatNumber, type I18n } from '@fotfeste/shared/web';
import type { Change, LifeStatus } from '../contract';

/** One thing in the life of a participation: a status, or a change that kept it. */
export type LifeEntry = { readonly kind: 'status'; readonly status: LifeStatus } | { readonly kind: 'change'; readonly change: Change };

/** Statuses and changes in one row, what was recorded last first. */
export function lifeOf(statuses: readonly LifeStatus[], changes: readonly Change[]): readonly LifeEntry[] {
  const entries: readonly LifeEntry[] = [
    ...statuses.map((status) => ({ kind: 'status', status }) as const),
    ...changes.map((change) => ({ kind: 'change', change }) as const),
  ];
  return entries
    .map((entry, place) => ({ entry, place, at: recordedAt(entry) }))
    .sort((left, right) => (left.at === right.at ? right.place - left.place : left.at < right.at ? 1 : -1))
    .map(({ entry }) => entry);
}

const fields = ['startsOn', 'endsOn', 'percent', 'daysPerWeek', 'reason'] as const;
type ChangedField = (typeof fields)[number];

/** What a change was about: each field that became another, with what it was before. */
export function changedLines({ before, after }: Change, i18n: I18n): readonly string[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) =>
      i18n.text('participation.life.changed', {
        field: i18n.text(`participation.life.field.${field}`),
        before: inWords(field, before[field], i18n),
        after: inWords(field, after[field], i18n),
      }),
    );
}

function inWords(field: ChangedField, value: string | number | undefined, i18n: I18n): string {
  if (value === undefined) return i18n.text('participation.life.empty');
  if (field === 'reason') return i18n.text(`participation.reason.${value as EndReason}`);
  if (typeof value === 'number') return formatNumber(value);
  return isLocalDate(value) ? formatDate(value) : value;
}

function recordedAt(entry: LifeEntry): string {
  return entry.kind === 'status' ? entry.status.recordedAt : entry.change.recordedAt;
}
