import { localDate } from '@fotfeste/shared/kernel';
import { complaintBodyOf, complaintStanding, complaintTime, mayComplainAboutIntake } from './complaints';

const received = localDate('2026-11-20');

describe('the time to complain (rulebook A.4)', () => {
  it.each([
    ['a decision under arbeidsmarkedsloven (KLG-01)', 'labour-market-decision', '2027-01-01', 'high'],
    ['a place at an employer (KLG-02)', 'place-at-employer', '2026-12-11', 'high'],
    ['a § 14 a decision (KLG-05, E-01)', 'assistance-decision', '2027-01-01', 'low'],
  ] as const)('%s ends on the same day of the week', (_what, subject, lastDay, confidence) => {
    expect(complaintTime(subject, received)).toMatchObject({ lastDay, confidence });
  });

  it('is not invented for a time nothing is known of', () => {
    expect(complaintTime('labour-market-decision', localDate('2015-12-31'))).toBeUndefined();
    expect(complaintTime('labour-market-decision', localDate('2016-01-01'))).toBeDefined();
  });

  it('never turns a late complaint away: a person asks about exceptions first (KLG-06)', () => {
    const time = complaintTime('assistance-decision', received);
    if (!time) throw new Error('No time');
    expect(complaintStanding(time, received)).toBe('in-time');
    expect(complaintStanding(time, localDate('2027-01-01'))).toBe('in-time');
    expect(complaintStanding(time, localDate('2027-01-02'))).toBe('ask-about-exceptions');
    expect(complaintStanding(time, localDate('2030-01-01'))).toBe('ask-about-exceptions');
  });
});

describe('where a complaint goes', () => {
  it.each([
    ['KVALIFISERINGSPROGRAM', 'county-governor'],
    ['EKSPERTBISTAND', 'nav-appeals-body'],
    ['ARBEIDSTRENING', 'superior-body'],
  ] as const)('%s: %s', (measure, body) => {
    expect(complaintBodyOf(measure)).toBe(body);
  });

  it('is nowhere for intake to labour market courses and job club (KLG-04)', () => {
    expect((['ARBEIDSMARKEDSOPPLAERING', 'JOBBKLUBB', 'AVKLARING'] as const).map(mayComplainAboutIntake)).toEqual([false, false, true]);
  });
});
