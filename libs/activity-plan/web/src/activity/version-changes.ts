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
export type ShownField = (typeof shown)[number];

/** The fields that differ between a version of a card and the one before it. */
export function changedFields(now: Card, before: Card): readonly ShownField[] {
  return shown.filter((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]));
}
