import { localDate } from '@fotfeste/shared/kernel';
import { nextConfirmation } from './confirmation';

const confirmedTo = localDate('2026-11-02');

describe('the confirmation every fourteenth day', () => {
  it.each([
    ['four days before', '2026-11-12', 'not-open'],
    ['three days before', '2026-11-13', 'open'],
    ['on the day', '2026-11-16', 'open'],
    ['the day after', '2026-11-17', 'missed'],
    ['seven days after', '2026-11-23', 'missed'],
    ['eight days after', '2026-11-24', 'over'],
  ])('%s', (_case, today, state) => {
    expect(nextConfirmation(confirmedTo, localDate(today))).toEqual({
      ...{ state, opensOn: '2026-11-13', dueOn: '2026-11-16', lastDay: '2026-11-23' },
    });
  });

  it('is not missed by somebody whose last confirmation nobody knows', () => {
    expect(nextConfirmation(undefined, localDate('2026-11-21'))).toEqual({ state: 'unknown' });
  });
});
