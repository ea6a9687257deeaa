import { localDate } from '@fotfeste/shared/kernel';
import { inOrder } from './provider-list-order';
import type { ProviderEntry } from './provider-list.reader';

const entry = (name: string, overrides: Partial<ProviderEntry>): ProviderEntry => ({
  ...{ participationId: name, participantId: '00000000-0000-7000-8000-000000000001', name, measure: 'OPPFOLGING' as const },
  ...{ status: 'awaiting-start' as const, isNew: true, isInOwnList: false, waitingProposals: 0, helpers: [], coAdvisers: [], news: [] },
  ...{ isUnread: false, isMine: false, isLate: false, group: 'now' as const },
  ...overrides,
});

describe('the provider’s list by what is due', () => {
  it('puts what is past its day before those who have waited longer to be taken in', () => {
    const waiting = entry('Waiting since July', { sharedOn: '2026-07-21', urgentFrom: localDate('2026-07-21') });
    const today = entry('Referred today', { sharedOn: '2026-11-21', urgentFrom: localDate('2026-11-21') });
    const late = entry('Report overdue', { isNew: false, isLate: true, urgentFrom: localDate('2026-11-05') });
    const later = entry('Under way', { isNew: false, group: 'under-way' });
    const order = (direction: 'ascending' | 'descending') =>
      inOrder([later, today, waiting, late], { sort: 'due', direction }).map(({ name }) => name);
    expect(order('ascending')).toEqual(['Report overdue', 'Waiting since July', 'Referred today', 'Under way']);
    expect(order('descending').at(-1)).toBe('Report overdue');
  });
});
