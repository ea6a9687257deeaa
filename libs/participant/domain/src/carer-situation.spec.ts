import { localDate } from '@fotfeste/shared/kernel';
import { careFaultsOf, carerSituationOn } from './carer-situation';

const today = localDate('2026-11-21');
const kindsOf = (childYears: readonly number[], soleCarer?: boolean): readonly string[] =>
  careFaultsOf({ childYears, soleCarer }, today).map(({ kind }) => kind);

describe('the children in somebody’s care', () => {
  it.each([
    ['are told by their years, twins by the same year twice', [2015, 2015], true, []],
    ['may be none at all', [], undefined, []],
    ['may turn 18 this year', [2008], false, []],
    ['are not older than that', [2007], false, ['grown-up']],
    ['are born', [2027], false, ['ahead']],
    ['are fifteen at most', Array<number>(15).fill(2020), true, []],
    ['are not sixteen', Array<number>(16).fill(2020), true, ['too-many']],
    ['are in the care of one or of several: it must be said', [2020], undefined, ['care-unsaid']],
    ['must be there for the care to be said', [], true, ['care-without-children']],
  ] as const)('%s', (_rule, childYears, soleCarer, expected) => {
    expect(kindsOf(childYears, soleCarer)).toEqual(expected);
  });

  it('name every year that is wrong', () => {
    expect(careFaultsOf({ childYears: [2031, 2015, 1999], soleCarer: true }, today)).toEqual([
      { kind: 'ahead', year: 2031 },
      { kind: 'grown-up', year: 1999 },
    ]);
  });

  it('come of age by the calendar alone, and with the last of them the care', () => {
    const told = { childYears: [2012, 2009], soleCarer: true };
    expect(carerSituationOn(told, today)).toEqual({ childYears: [2009, 2012], soleCarer: true });
    expect(carerSituationOn(told, localDate('2028-01-01'))).toEqual({ childYears: [2012], soleCarer: true });
    expect(carerSituationOn(told, localDate('2031-01-01'))).toEqual({ childYears: [] });
  });
});
