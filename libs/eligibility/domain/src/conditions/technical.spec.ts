import { localDate } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '../assistance-group';
import type { MeasureCode } from '../catalogue/measure-codes';
import { aPerson, aPersonWithReducedCapacity, type Changes } from '../testing/a-person';
import { answerFor, warningsFor } from '../testing/ask';

const on = '2026-10-01';

describe('Nav’s table of groups (INN-01) warns and never refuses', () => {
  const warnedGroups = (measure: MeasureCode) =>
    assistanceGroups.filter((assistanceGroup) => warningsFor(measure, aPerson({ assistanceGroup }), on).includes('INN-01'));

  it.each<[MeasureCode, readonly string[]]>([
    ['ARBEIDSTRENING', ['GODE_MULIGHETER']],
    ['OPPFOLGING', ['GODE_MULIGHETER']],
    ['ARBEIDSMARKEDSOPPLAERING', ['GODE_MULIGHETER']],
    ['ARBEIDSFORBEREDENDE_TRENING', ['GODE_MULIGHETER', 'TRENGER_VEILEDNING']],
    ['INDIVIDUELL_JOBBSTOTTE', []],
  ])('%s', (measure, expected) => {
    expect(warnedGroups(measure)).toEqual(expected);
  });

  it('is silent when the group is not known', () => {
    expect(warningsFor('OPPFOLGING', aPerson({ assistanceGroup: undefined }), on)).not.toContain('INN-01');
  });
});

describe('under 72 when the agreement ends (TEC-01)', () => {
  it.each<[string, Changes, boolean]>([
    ['turns 72 the day after the end', { born: localDate('1955-04-01'), endsOn: localDate('2027-03-31') }, false],
    ['turns 72 on the last day', { born: localDate('1955-03-31'), endsOn: localDate('2027-03-31') }, true],
    ['turned 72 the day before the end', { born: localDate('1955-03-30'), endsOn: localDate('2027-03-31') }, true],
    ['is 72 on the start day, no end planned', { born: localDate('1954-10-01') }, true],
    ['turns 72 the day after the start, no end planned', { born: localDate('1954-10-02') }, false],
    ['birth date unknown', { born: undefined }, false],
  ])('%s', (_story, changes, warns) => {
    expect(warningsFor('ARBEIDSTRENING', aPerson(changes), on).includes('TEC-01')).toBe(warns);
  });

  it('tells the last day Nav’s system accepts', () => {
    const { warnings } = answerFor('ARBEIDSTRENING', aPerson({ born: localDate('1954-10-01') }), on);
    expect(warnings.find(({ id }) => id === 'TEC-01')?.because?.values).toEqual({ age: 72, lastDay: '2026-09-30' });
  });
});

describe('late registration (TEC-03)', () => {
  it.each<[string, Changes, string | undefined, boolean]>([
    ['seven days back', {}, '2026-10-08', false],
    ['eight days back', {}, '2026-10-09', true],
    ['eight days back, approved', { lateRegistrationApproved: true }, '2026-10-09', false],
    ['in the future', {}, '2026-09-01', false],
    ['today not said', {}, undefined, false],
  ])('%s', (_story, changes, today, warns) => {
    const options = today ? { today: localDate(today) } : {};
    expect(warningsFor('ARBEIDSTRENING', aPerson(changes), on, options).includes('TEC-03')).toBe(warns);
  });
});

describe('guardians’ consent under 18 (TEC-05)', () => {
  it.each<[string, Changes, boolean]>([
    ['turns 18 the day after the start, no consent', { born: localDate('2008-10-02') }, true],
    ['turns 18 the day after the start, consent refused', { born: localDate('2008-10-02'), guardianConsents: false }, true],
    ['turns 18 the day after the start, consent given', { born: localDate('2008-10-02'), guardianConsents: true }, false],
    ['turns 18 on the start day', { born: localDate('2008-10-01') }, false],
    ['birth date unknown', { born: undefined }, false],
  ])('%s', (_story, changes, warns) => {
    expect(warningsFor('ARBEIDSTRENING', aPerson(changes), on).includes('TEC-05')).toBe(warns);
  });
});

describe('days and percent Nav’s system accepts (TEC-06)', () => {
  it.each<[Changes, boolean]>([
    [{ daysPerWeek: 5 }, false],
    [{ daysPerWeek: 5.5 }, true],
    [{ daysPerWeek: 1 }, false],
    [{ daysPerWeek: 0.9 }, true],
    [{ participationPercent: 1 }, false],
    [{ participationPercent: 0.9 }, true],
    [{ participationPercent: 100 }, false],
    [{ participationPercent: 101 }, true],
    [{}, false],
  ])('%j', (changes, warns) => {
    expect(warningsFor('ARBEIDSFORBEREDENDE_TRENING', aPersonWithReducedCapacity(changes), on).includes('TEC-06')).toBe(warns);
  });
});

describe('the year Nav’s code counts for group courses (OPL-T-01)', () => {
  it.each<[string, string, string, string | undefined, boolean]>([
    ['turns 19 in the year of the course', '2007-12-31', '2026-02-01', undefined, false],
    ['turns 19 the year after', '2008-01-01', '2026-02-01', undefined, true],
    ['turns 19 this year, the course was last year', '2008-01-01', '2026-02-01', '2027-01-02', false],
  ])('%s', (_story, born, startsOn, today, warns) => {
    const options = today ? { today: localDate(today) } : {};
    const facts = aPerson({ born: localDate(born) });
    expect(warningsFor('ARBEIDSMARKEDSOPPLAERING', facts, startsOn, options).includes('OPL-T-01')).toBe(warns);
  });

  it('is silent when the birth date is unknown', () => {
    expect(warningsFor('ARBEIDSMARKEDSOPPLAERING', aPerson({ born: undefined }), on)).not.toContain('OPL-T-01');
  });
});

describe('the provider’s form for AFT (AFT-16)', () => {
  it.each<[string, Changes, boolean]>([
    ['24 months in all', { endsOn: localDate('2028-09-30') }, false],
    ['24 months and a day', { endsOn: localDate('2028-10-01') }, true],
    ['earlier time unknown', { participations: undefined, endsOn: localDate('2028-10-01') }, false],
  ])('%s', (_story, changes, warns) => {
    expect(warningsFor('ARBEIDSFORBEREDENDE_TRENING', aPersonWithReducedCapacity(changes), on).includes('AFT-16')).toBe(warns);
  });
});
