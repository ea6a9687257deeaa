import { localDate } from '@fotfeste/shared/kernel';
import { confirmationDays, keptOpenUntil, youngDays } from './registration-days';

const born = localDate('2009-05-10');

describe('days that follow from registration', () => {
  it('let the young consent about health from the sixteenth birthday, and ask nobody from the eighteenth', () => {
    expect(youngDays(born, localDate('2026-11-21'))).toEqual({ ownHealthFrom: '2025-05-10', until: '2027-05-10' });
  });

  it('keep follow-up open for 28 days', () => {
    expect(keptOpenUntil(localDate('2026-10-20'))).toBe('2026-11-17');
  });

  it('ask for a confirmation every 14 days, from 3 days before until 7 days after', () => {
    expect(confirmationDays(localDate('2026-11-02'))).toEqual({ opensOn: '2026-11-13', dueOn: '2026-11-16', lastDay: '2026-11-23' });
  });

  it('are counted with the first known numbers in old cases', () => {
    expect(youngDays(born, localDate('2014-06-01')).until).toBe('2027-05-10');
    expect(keptOpenUntil(localDate('2014-05-01'))).toBe('2014-05-29');
    expect(confirmationDays(localDate('2014-05-01')).dueOn).toBe('2014-05-15');
  });
});
