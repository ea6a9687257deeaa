import type { Card } from '../card';

const shown = [
  'status',
  'agreedOn',
  'kind',
  'title',
  'description',
  'from',
  'to',
  'hoursPerWeek',
  'responsible',
  'satisfies',
  'applicationStage',
] as const;
type ShownField = (typeof shown)[number];

/** What happened to a card in a version: it was moved, agreed, lost its agreement, or one of its fields got another value. */
export type VersionChange = 'status' | 'agreed' | 'lapsed' | Exclude<ShownField, 'status' | 'agreedOn'>;

/** What differs between a version of a card and the one before it. */
export function changesIn(now: Card, before: Card): readonly VersionChange[] {
  const changed = shown.filter((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]));
  return changed.map((field) => (field === 'agreedOn' ? (now.agreedOn ? 'agreed' : 'lapsed') : field));
}
