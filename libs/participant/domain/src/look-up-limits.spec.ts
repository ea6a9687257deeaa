import { localDate } from '@fotfeste/shared/kernel';
import { lookUpLimits, lookUpLimitsOn } from './look-up-limits';

describe('how many numbers somebody may look up', () => {
  it('is 60 a minute and 600 a day', () => {
    expect(lookUpLimitsOn(localDate('2026-11-21'))).toMatchObject({ perMinute: 60, perDay: 600 });
  });

  it('is limited on every day, also before the first line', () => {
    expect(lookUpLimitsOn(localDate('2020-01-01'))).toEqual(lookUpLimits[0]);
  });
});
