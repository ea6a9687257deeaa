import { localDate } from '@fotfeste/shared/kernel';
import { providerGroupOf, urgentFrom, type ProviderCase } from './provider-work';

const today = localDate('2026-11-21');
const one = (overrides: Partial<ProviderCase>): ProviderCase => ({ status: 'participating', isNew: false, ...overrides });

describe('the provider’s work', () => {
  it.each([
    ['somebody to take in', one({ status: 'awaiting-start', isNew: true, sharedOn: today }), 'now'],
    ['a report that is late', one({ dueOn: localDate('2026-11-01') }), 'now'],
    ['a report due in seven days', one({ dueOn: localDate('2026-11-28') }), 'now'],
    ['a report due in eight days', one({ dueOn: localDate('2026-11-29') }), 'under-way'],
    ['somebody who takes part, with nothing due', one({}), 'under-way'],
    ['somebody who has left, with the final report to come', one({ status: 'ended', dueOn: localDate('2026-12-20') }), 'over'],
    ['somebody who never came', one({ status: 'not-applicable' }), 'over'],
  ])('puts %s where it belongs', (_case, participant, group) => {
    expect(providerGroupOf(participant, today)).toBe(group);
  });

  it('counts from the day somebody new was shared, since they wait from then on', () => {
    const [sharedOn, dueOn] = [localDate('2026-11-10'), localDate('2026-11-17')];
    expect(urgentFrom(one({ isNew: true, sharedOn, dueOn }))).toBe(sharedOn);
    expect(urgentFrom(one({ isNew: true }))).toBeUndefined();
    expect(urgentFrom(one({ sharedOn, dueOn }))).toBe(dueOn);
  });
});
