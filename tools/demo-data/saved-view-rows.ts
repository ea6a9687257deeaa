import { addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { CaseFilter, CaseListColumn, CaseScope, CaseSort } from '@fotfeste/caseload/domain';
import { demoUsers } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Row } from './journal';
import type { Batch } from './load';

interface DemoView {
  readonly maker: string;
  readonly list: CaseScope;
  readonly name: string;
  readonly sharedWith?: string;
  readonly opensFirst?: true;
  readonly content: {
    readonly filters: readonly CaseFilter[];
    readonly details?: readonly string[];
    readonly columns: readonly CaseListColumn[];
    readonly sort: CaseSort;
    readonly direction: 'asc' | 'desc';
  };
}

const views: readonly DemoView[] = [
  {
    ...{ maker: 'Z994101', list: 'office', name: 'Uten veileder, lengst først', sharedWith: '0105' },
    content: {
      ...{ filters: ['unassigned'], sort: 'follow-up-from', direction: 'asc' },
      columns: ['name', 'age', 'follow-up-from', 'group', 'decision-work', 'deadline'],
    },
  },
  {
    ...{ maker: 'Z994003', list: 'office', name: 'Ungdomsgarantien: hvem mangler start', sharedWith: '0105' },
    content: {
      ...{ filters: ['youth-not-started', 'youth-quiet'], sort: 'quiet-since', direction: 'asc' },
      columns: ['name', 'age', 'adviser', 'group', 'measure', 'last-contact', 'quiet-since'],
    },
  },
  {
    ...{ maker: 'Z994101', list: 'office', name: 'På arbeidsavklaringspenger uten tiltak', sharedWith: '0105' },
    content: {
      ...{ filters: ['without-measure'], details: ['benefit:AAP'], sort: 'last-contact', direction: 'asc' },
      columns: ['name', 'age', 'adviser', 'group', 'deadline', 'last-contact'],
    },
  },
  {
    ...{ maker: 'Z994001', list: 'mine', name: 'Mangler mål i planen' },
    content: {
      ...{ filters: [], details: ['goal:missing'], sort: 'follow-up-from', direction: 'asc' },
      columns: ['name', 'follow-up-from', 'group', 'measure', 'deadline', 'last-contact'],
    },
  },
  {
    ...{ maker: 'Z994004', list: 'mine', name: 'Dette venter på meg', opensFirst: true },
    content: {
      ...{ filters: ['waits-for-adviser'], sort: 'waits-for-adviser', direction: 'asc' },
      columns: ['name', 'waits-for-adviser', 'deadline', 'measure', 'last-contact'],
    },
  },
];

/** Views that somebody at the office shares, and one that opens first for an adviser. */
export function savedViewRows(seed: number, today: LocalDate): Batch {
  const chance = Chance.of(seed, -3);
  const at = `${addMonths(today, -1)}T09:00:00Z`;
  const rows = views.map(({ maker, list, name, sharedWith, content }): Row => ({
    ...{ id: chance.uuid(Date.parse(at)), owner_id: maker, owner_name: demoUsers.find(({ id }) => id === maker)?.name ?? maker },
    ...{ list, name, content: JSON.stringify(content), shared_with: sharedWith, place: 1 },
    ...{ version: 1, changed_at: at, changed_by: maker },
  }));
  const defaults = views.flatMap(({ maker, list, opensFirst }, index): readonly Row[] =>
    opensFirst ? [{ owner_id: maker, list, view_id: rows[index]?.['id'] }] : [],
  );
  return new Map([
    ['saved_view', rows],
    ['saved_view_default', defaults],
  ]);
}
