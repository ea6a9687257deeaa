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

describe('what a change of office and the end of a registration ask for', () => {
  const born = localDate('1986-05-01');

  it('is that somebody reads the handover, from the day of the change', () => {
    const deadlines = deadlinesOf({ born, hasAdviser: false, handoverOn: localDate('2026-11-20') });
    expect(deadlines).toEqual([{ kind: 'participant.handover', dueOn: '2026-11-20', since: '2026-11-20', waitsFor: 'adviser' }]);
  });

  it('is that the participant confirms while the confirmation is still taken', () => {
    const deadlines = deadlinesOf({ born, hasAdviser: true, missedAfter: localDate('2026-11-02') });
    expect(deadlines).toEqual([
      { kind: 'participant.confirmation-missed', dueOn: '2026-11-23', since: '2026-11-16', waitsFor: 'participant' },
    ]);
  });

  it('is the last day before follow-up ends by itself', () => {
    const ending = { from: localDate('2026-01-05'), registeredTo: localDate('2026-11-02') };
    expect(deadlinesOf({ born, hasAdviser: true, ending })).toEqual([
      { kind: 'participant.follow-up-ends', dueOn: '2026-11-30', waitsFor: 'adviser' },
    ]);
  });
});

describe('consent from the parents of somebody under 18', () => {
  const born = localDate('2010-05-01');
  const due = (asked: object, on = born): readonly object[] => deadlinesOf({ born: on, hasAdviser: true, ...asked });

  it('is looked at the day a parent says no, and asked for within two weeks', () => {
    const refused = { kind: 'participant.parents-consent', dueOn: '2026-11-20', since: '2026-11-20', waitsFor: 'adviser' };
    expect(due({ consentRefusedOn: localDate('2026-11-20'), consentAwaitedFrom: localDate('2026-11-01') })).toEqual([refused]);
    expect(due({ consentAwaitedFrom: localDate('2026-11-01') })).toEqual([{ ...refused, dueOn: '2026-11-15', since: '2026-11-01' }]);
    expect(due({})).toEqual([]);
  });

  it.each([
    ['the day before somebody is 18', '2008-11-21', 1],
    ['the day somebody is 18', '2008-11-20', 0],
  ])('is due until %s', (_case, on, count) => {
    expect(due({ consentRefusedOn: localDate('2026-11-20') }, localDate(on))).toHaveLength(count);
  });
});
