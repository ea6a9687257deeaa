import { measureCodes } from '@fotfeste/eligibility/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { enrolmentFor, intakesOf, isOpenForEnrolment, startBandOf, type Enrollable } from './offering';

const course: Enrollable = { isOpen: true, intake: 'FELLES', startsOn: localDate('2026-12-01'), endsOn: localDate('2027-03-31') };
const workshop: Enrollable = { isOpen: true, intake: 'LOPENDE', startsOn: localDate('2024-01-01') };
const on = (offering: Enrollable, day: string): boolean => isOpenForEnrolment(offering, localDate(day));

describe('an offering', () => {
  it('with running intake takes people as long as it lasts', () => {
    expect(on(workshop, '2026-11-21')).toBe(true);
    expect(on({ ...workshop, endsOn: localDate('2026-11-21') }, '2026-11-21')).toBe(true);
    expect(on({ ...workshop, endsOn: localDate('2026-11-20') }, '2026-11-21')).toBe(false);
  });

  it('with a common start takes people until the day before', () => {
    expect(on(course, '2026-11-30')).toBe(true);
    expect(on(course, '2026-12-01')).toBe(false);
  });

  it('takes nobody while it is closed', () => {
    expect(on({ ...workshop, isOpen: false }, '2026-11-21')).toBe(false);
  });

  it.each([
    ['running intake that has begun', { ...workshop, startsOn: localDate('2026-11-21') }, 'any-time'],
    ['running intake that begins in a month', { ...workshop, startsOn: localDate('2026-12-21') }, 'within-month'],
    ['a common start that was yesterday', { ...course, startsOn: localDate('2026-11-20') }, 'begun'],
    ['a common start tomorrow', { ...course, startsOn: localDate('2026-11-22') }, 'within-month'],
    ['a common start a day after a month', { ...course, startsOn: localDate('2026-12-22') }, 'within-quarter'],
    ['a common start in three months', { ...course, startsOn: localDate('2027-02-21') }, 'within-quarter'],
    ['a common start after that', { ...course, startsOn: localDate('2027-02-22') }, 'later'],
  ])('tells when one can begin: %s', (_case, offering, band) => {
    expect(startBandOf(offering, localDate('2026-11-21'))).toBe(band);
  });

  it('is applied for when it has a common start, and decided by the adviser otherwise', () => {
    expect(enrolmentFor('FELLES')).toBe('application');
    expect(enrolmentFor('LOPENDE')).toBe('direct-decision');
  });

  it('has a common start in group training and job clubs only', () => {
    expect(measureCodes.filter((code) => intakesOf(code).includes('FELLES'))).toHaveLength(5);
    expect(intakesOf('ARBEIDSFORBEREDENDE_TRENING')).toEqual(['LOPENDE']);
  });
});
