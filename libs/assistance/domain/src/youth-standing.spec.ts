import { localDate } from '@fotfeste/shared/kernel';
import { youthStanding, type YouthFacts } from './youth-standing';

const today = localDate('2026-11-21');
const young: YouthFacts = {
  born: localDate('2004-05-05'),
  registeredOn: localDate('2026-09-01'),
  decision: { group: 'TRENGER_VEILEDNING', decidedOn: localDate('2026-09-20') },
};
const contact = { name: 'Kari Veileder', since: localDate('2026-09-03'), firstOn: localDate('2026-09-03') };
const talks = { firstOn: localDate('2026-09-10'), lastOn: localDate('2026-11-10') };

describe('the youth guarantee of one person', () => {
  it('starts with a contact person and a talk, within eight weeks of the registration', () => {
    expect(youthStanding({ ...young, contact, talks }, today)).toEqual({
      state: 'started',
      startsBy: '2026-10-27',
      startedOn: '2026-09-10',
      isLate: false,
      contact,
      lastTalkOn: '2026-11-10',
      talkBy: '2026-12-08',
      isQuiet: false,
      endsOn: '2034-05-05',
      endsSoon: false,
    });
  });

  it.each([
    ['nobody is named', { talks }],
    ['they have never talked', { contact }],
  ])('has not started while %s, and is late after the eight weeks', (_case, known) => {
    expect(youthStanding({ ...young, ...known }, today)).toMatchObject({ state: 'not-started', isLate: true });
    expect(youthStanding({ ...young, ...known }, localDate('2026-10-27'))).toMatchObject({ state: 'not-started', isLate: false });
  });

  it('that began too late stays late, with the day it began', () => {
    const late = { firstOn: localDate('2026-10-28'), lastOn: localDate('2026-10-28') };
    expect(youthStanding({ ...young, contact, talks: late }, today)).toMatchObject({ startedOn: '2026-10-28', isLate: true });
    const named = { ...contact, firstOn: localDate('2026-11-01') };
    expect(youthStanding({ ...young, contact: named, talks }, today)).toMatchObject({ startedOn: '2026-11-01', isLate: true });
  });

  it('does not begin anew with a new contact person', () => {
    const other = { name: 'Ola Veileder', since: localDate('2026-11-01'), firstOn: localDate('2026-09-03') };
    expect(youthStanding({ ...young, contact: other, talks }, today)).toMatchObject({ startedOn: '2026-09-10', isLate: false });
  });

  it('is quiet when nobody has talked for more than four weeks after the start', () => {
    const last = (lastOn: string): boolean | undefined =>
      youthStanding({ ...young, contact, talks: { ...talks, lastOn: localDate(lastOn) } }, today)?.isQuiet;
    expect([last('2026-10-24'), last('2026-10-23')]).toEqual([false, true]);
  });

  it('counts the four weeks from the first day of what runs when they talked before it, as the deadline does', () => {
    const longAgo = { ...talks, lastOn: localDate('2026-09-20') };
    const since = (activeSince: string): unknown =>
      youthStanding({ ...young, contact, talks: longAgo, activeSince: localDate(activeSince) }, today);
    expect(since('2026-11-02')).toMatchObject({ lastTalkOn: '2026-09-20', talkBy: '2026-11-30', isQuiet: false });
    expect(since('2026-09-01')).toMatchObject({ talkBy: '2026-10-18', isQuiet: true });
  });

  it('waits for a decision that establishes the need, while the eight weeks run', () => {
    expect(youthStanding({ ...young, decision: undefined }, today)).toMatchObject({ state: 'need-not-established', isLate: true });
  });

  it.each([
    ['sixteen', '2010-11-21', true],
    ['the day before sixteen', '2010-11-22', false],
    ['the day before thirty', '1996-11-22', true],
    ['thirty', '1996-11-21', false],
  ])('is for those from sixteen until thirty: %s', (_case, born, has) => {
    expect(youthStanding({ ...young, born: localDate(born) }, today) !== undefined).toBe(has);
  });

  it('tells that it ends soon in the last half year', () => {
    const endsSoon = (born: string): boolean | undefined => youthStanding({ ...young, born: localDate(born) }, today)?.endsSoon;
    expect([endsSoon('1997-05-21'), endsSoon('1997-05-22')]).toEqual([true, false]);
  });

  it('is not for those with good opportunities, for nobody who is neither registered nor decided about, and not before it began', () => {
    const decision = { group: 'GODE_MULIGHETER', decidedOn: today } as const;
    expect(youthStanding({ ...young, decision }, today)).toBeUndefined();
    expect(youthStanding({ born: young.born }, today)).toBeUndefined();
    expect(youthStanding(young, localDate('2023-06-30'))).toBeUndefined();
    expect(youthStanding({ ...young, registeredOn: localDate('2023-06-01') }, today)).not.toHaveProperty('startsBy');
  });
});
