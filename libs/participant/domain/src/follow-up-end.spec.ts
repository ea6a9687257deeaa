import { localDate } from '@fotfeste/shared/kernel';
import { followUpEndsBy, type EndingFollowUp } from './follow-up-end';

const registered: EndingFollowUp = { from: localDate('2026-01-05'), registeredTo: localDate('2026-10-20') };

describe('follow-up that ends by itself', () => {
  it.each([
    ['28 days after the registration as job seeker ended', {}, '2026-11-17'],
    ['not before AAP does', { aapTo: localDate('2026-12-31') }, '2026-12-31'],
    ['28 days after, when AAP ended before', { aapTo: localDate('2026-10-25') }, '2026-11-17'],
    ['28 days after a registration that ended on the first day', { registeredTo: localDate('2026-01-05') }, '2026-02-02'],
    [
      'also in old cases, from before the number is known',
      { from: localDate('2010-01-04'), registeredTo: localDate('2014-05-01') },
      '2014-05-29',
    ],
    ['never, for a period that began after the registration had ended', { registeredTo: localDate('2026-01-04') }, undefined],
    ['never, while somebody is registered or never was', { registeredTo: undefined }, undefined],
  ])('ends %s', (_when, change, expected) => {
    expect(followUpEndsBy({ ...registered, ...change })).toBe(expected);
  });
});
