import { localDate } from '@fotfeste/shared/kernel';
import { agreementHindrance, asksNewAgreement, faultsOf, isOverBefore, type Activity } from './activity';

const today = localDate('2026-11-21');
const anActivity = (overrides: Partial<Activity> = {}): Activity => ({
  kind: 'job-search',
  title: 'Søke ti stillinger i butikk',
  responsible: 'person',
  satisfies: [],
  status: 'planned',
  from: localDate('2026-11-20'),
  to: localDate('2026-12-20'),
  ...overrides,
});

describe('what can be written in an activity', () => {
  it('is kept when nothing is wrong', () => {
    expect(faultsOf(anActivity(), today)).toEqual([]);
  });

  it.each([
    ['ends the day before it starts', { to: localDate('2026-11-19') }, ['ends-before-start']],
    ['ends the day it starts', { to: localDate('2026-11-20') }, []],
    [
      'begins in the year 1 and ends in the year 9999',
      { from: localDate('0001-01-01'), to: localDate('9999-12-31') },
      ['starts-out-of-reach', 'ends-out-of-reach'],
    ],
    ['has only blanks for a title', { title: '   ' }, ['title-missing']],
    ['tells of a stage of what is no application', { applicationStage: 'sent' as const }, ['stage-without-application']],
    ['tells of a stage of an application', { kind: 'job-application' as const, applicationStage: 'sent' as const }, []],
    ['asks for no hours', { hoursPerWeek: 0 }, ['hours-out-of-range']],
    ['asks for 60 hours a week', { hoursPerWeek: 60 }, []],
    ['asks for more than 60 hours a week', { hoursPerWeek: 60.5 }, ['hours-out-of-range']],
    ['is a measure written by hand', { kind: 'measure' as const }, ['measure-by-hand']],
  ])('%s', (_case, overrides, faults) => {
    expect(faultsOf(anActivity(overrides), today)).toEqual(faults);
  });

  it('says that somebody is treated, never for what', () => {
    const { title: _title, ...treatment } = anActivity({ kind: 'treatment' });
    expect(faultsOf(treatment, today)).toEqual([]);
    expect(faultsOf({ ...treatment, description: 'to ganger i uken' }, today)).toEqual(['words-on-label']);
    expect(faultsOf({ ...treatment, title: '', description: 'to ganger i uken' }, today)).toEqual(['words-on-label']);
  });
});

describe('agreeing on an activity (avtalt)', () => {
  const { to: _to, ...withoutEnd } = anActivity();
  it.each([
    ['can be done when it has a period and is open', anActivity(), undefined],
    ['needs a last day', withoutEnd, 'without-period'],
    ['waits for the answer to a proposal', anActivity({ status: 'proposed' }), 'not-answered'],
    ['is done once', anActivity({ agreedOn: localDate('2026-11-01') }), 'already-agreed'],
    ['makes no sense for something finished', anActivity({ status: 'done' }), 'not-open'],
    ['makes no sense for something cancelled', anActivity({ status: 'cancelled' }), 'not-open'],
    ['belongs to the participation for a measure', anActivity({ kind: 'measure' }), 'is-measure'],
  ])('%s', (_case, activity, hindrance) => {
    expect(agreementHindrance(activity)).toBe(hindrance);
  });

  it('is to be done anew once words or days have changed, and not for news of an application', () => {
    expect([['applicationStage'], ['applicationStage', 'title'], ['toDate'], []].map(asksNewAgreement)).toEqual([false, true, true, false]);
  });
});

describe('an activity and the follow-up period', () => {
  const began = localDate('2026-10-15');
  it.each([
    ['over before it', '2026-10-14', true],
    ['that goes on into it', '2026-10-15', false],
    ['without an end', undefined, false],
  ])('belong together unless it was %s', (_case, to, isOver) => {
    expect(isOverBefore(to ? { to: localDate(to) } : {}, began)).toBe(isOver);
  });
});
