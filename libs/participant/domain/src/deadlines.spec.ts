import { localDate } from '@fotfeste/shared/kernel';
import { deadlinesOf } from './deadlines';

const registeredOn = localDate('2026-11-02');
const eightWeeksLater = '2026-12-28';

describe('a contact person for somebody young (youth guarantee)', () => {
  it.each([
    ['is 20', '2006-05-01', [eightWeeksLater]],
    ['turned 16 the day of the registration', '2010-11-02', [eightWeeksLater]],
    ['turns 16 the day after the registration', '2010-11-03', []],
    ['turns 30 the day after the last day', '1996-12-29', [eightWeeksLater]],
    ['turns 30 on the last day', '1996-12-28', []],
    ['is 45', '1981-05-01', []],
  ])('is due within eight weeks, or not at all, for somebody who %s', (_case, born, due) => {
    const deadlines = deadlinesOf({ born: localDate(born), registeredOn, hasAdviser: false });
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(due);
  });

  it('is not due for somebody who has one, or who is not registered', () => {
    const born = localDate('2006-05-01');
    expect(deadlinesOf({ born, registeredOn, hasAdviser: true })).toEqual([]);
    expect(deadlinesOf({ born, hasAdviser: false })).toEqual([]);
  });

  it('is not due for a registration from before the guarantee came, 1 July 2023', () => {
    const born = localDate('2006-05-01');
    expect(deadlinesOf({ born, registeredOn: localDate('2023-06-30'), hasAdviser: false })).toEqual([]);
    expect(deadlinesOf({ born, registeredOn: localDate('2023-07-01'), hasAdviser: false })).toHaveLength(1);
  });
});
