import type { Deadline, LocalDate } from '@fotfeste/shared/kernel';
import type { ProviderDueView } from './provider-list.view';

/** Something the provider must do by a calendar day. */
export interface ProviderDue extends ProviderDueView {
  readonly dueOn: LocalDate;
}

/** The deadlines that wait for the provider, the nearest first. */
export function providerDues(deadlines: readonly Deadline[]): readonly ProviderDue[] {
  return deadlines
    .filter(({ waitsFor }) => waitsFor === 'provider')
    .map(({ kind, dueOn }) => ({ kind: kind.slice('participation.'.length) as ProviderDueView['kind'], dueOn }))
    .sort((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
}
