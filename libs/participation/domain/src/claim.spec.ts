import { localDate } from '@fotfeste/shared/kernel';
import { asksForMore, type Claim } from './claim';

const before: Claim = { startsOn: localDate('2026-11-02'), endsOn: localDate('2027-05-20'), extent: { percent: 60, daysPerWeek: 3 } };

describe('whether a change asks for more than before', () => {
  it.each<[string, Claim, boolean]>([
    ['nothing changed', {}, false],
    ['an earlier end', { endsOn: localDate('2027-03-31') }, false],
    ['a later end', { endsOn: localDate('2027-05-21') }, true],
    ['no end any more', { endsOn: undefined }, true],
    ['a later start', { startsOn: localDate('2026-11-09') }, false],
    ['an earlier start', { startsOn: localDate('2026-11-01') }, true],
    ['a later start with a later end', { startsOn: localDate('2026-11-09'), endsOn: localDate('2027-05-27') }, true],
    ['less', { extent: { percent: 40, daysPerWeek: 2 } }, false],
    ['a greater percent', { extent: { percent: 61, daysPerWeek: 3 } }, true],
    ['a greater percent on fewer days', { extent: { percent: 80, daysPerWeek: 2 } }, true],
    ['days that are no longer said, so all of them', { extent: { percent: 60 } }, true],
  ])('%s: %#', (_what, change, expected) => {
    expect(asksForMore(before, { ...before, ...change })).toBe(expected);
  });

  it('counts a first end as less and a first start as more', () => {
    const open: Claim = { startsOn: localDate('2026-11-02') };
    expect(asksForMore(open, { ...open, endsOn: localDate('2027-05-20') })).toBe(false);
    expect(asksForMore({}, open)).toBe(true);
  });
});
