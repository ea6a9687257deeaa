import { localDate } from '@fotfeste/shared/kernel';
import type { StepFacts } from './guard';
import type { ParticipationRoute } from './route';
import { stepHindrance, stepsOf } from './steps-of';

const today = localDate('2026-11-21');
const aFact = (facts: Partial<StepFacts> = {}): StepFacts => ({ today, ...facts });
const running = { status: 'participating', route: 'offering-direct', ending: 'open' } as const;
const waitingToStart = (route: ParticipationRoute) => ({ status: 'awaiting-start', route, ending: 'open' }) as const;

describe('starting', () => {
  it.each([
    ['the day before', '2026-11-22', ['start-date-reached']],
    ['on the day', '2026-11-21', []],
    ['the day after', '2026-11-20', []],
  ])('%s', (_when, startsOn, unmet) => {
    const hindrance = stepHindrance('start', waitingToStart('offering-direct'), 'job', aFact({ startsOn: localDate(startsOn) }));
    expect(hindrance).toEqual(unmet.length > 0 ? { kind: 'guards', unmet } : undefined);
  });

  it('is refused without a start date, and while the agreement is not signed', () => {
    expect(stepHindrance('start', waitingToStart('employer'), 'adviser', aFact({ startFactsComplete: false }))).toEqual({
      kind: 'guards',
      unmet: ['start-date-reached', 'start-facts-complete'],
    });
  });

  it('is for nobody but those it belongs to', () => {
    expect(stepHindrance('start', waitingToStart('employer'), 'coordinator', aFact())).toEqual({ kind: 'no-such-step' });
  });
});

describe('a referral that the participant has said no to', () => {
  const shared = { status: 'awaiting-approval', route: 'offering-direct', ending: 'open' } as const;
  const isDeclined = true;

  it.each(['enrol', 'queue'] as const)('does not let anybody %s', (name) => {
    expect(stepHindrance(name, shared, 'adviser', aFact({ isDeclined }))).toEqual({ kind: 'guards', unmet: ['not-declined'] });
    expect(stepHindrance(name, shared, 'adviser', aFact({ isDeclined: false }))).toBeUndefined();
  });

  it('can be withdrawn', () => {
    expect(stepHindrance('withdraw', shared, 'adviser', aFact({ isDeclined }))).toBeUndefined();
  });
});

describe('never having come', () => {
  it.each([
    ['14 days after the start', '2026-11-07', true],
    ['15 days after the start', '2026-11-06', false],
  ])('can be said %s: %s', (_when, startsOn, possible) => {
    expect(stepHindrance('not-started', running, 'adviser', aFact({ startsOn: localDate(startsOn) })) === undefined).toBe(possible);
  });
});

describe('correcting an ending', () => {
  const ended = { status: 'ended', route: 'nav', ending: 'open' } as const;
  it.each([
    ['two months after', '2026-09-21', true],
    ['two months and a day after', '2026-09-20', false],
  ])('can be done until %s: %s', (_when, endsOn, possible) => {
    expect(stepHindrance('resume', ended, 'adviser', aFact({ endsOn: localDate(endsOn) })) === undefined).toBe(possible);
  });
});

describe('places', () => {
  const applied = { status: 'applied', route: 'offering-application', ending: 'course' } as const;
  it.each([
    [1, undefined],
    [0, { kind: 'guards', unmet: ['free-place'] }],
    [-2, { kind: 'guards', unmet: ['free-place'] }],
  ])('with %i free', (free, hindrance) => {
    const offering = { isOpen: true, isRunning: true, freePlaces: free };
    expect(stepHindrance('place', applied, 'coordinator', aFact({ offering }))).toEqual(hindrance);
  });

  it('are not asked about at an employer', () => {
    const facts = aFact({ hasApproval: true, rulesAllow: true, isUnderFollowUp: true });
    expect(stepHindrance('enrol', { status: 'draft', route: 'employer', ending: 'open' }, 'adviser', facts)).toBeUndefined();
  });
});

describe('the end', () => {
  it.each([
    ['before the start', '2026-11-01', false],
    ['on the first day', '2026-11-02', true],
  ])('%s', (_when, lastDay, possible) => {
    const facts = aFact({ startsOn: localDate('2026-11-02'), lastDay: localDate(lastDay) });
    expect(stepHindrance('end', running, 'adviser', facts) === undefined).toBe(possible);
  });

  it.each([
    ['the day after the last day', '2026-11-20', true],
    ['on the last day', '2026-11-21', false],
  ])('comes by itself %s', (_when, endsOn, possible) => {
    expect(stepHindrance('end-date-passed', running, 'job', aFact({ endsOn: localDate(endsOn) })) === undefined).toBe(possible);
  });

  it('never comes by itself without a last day', () => {
    expect(stepHindrance('end-date-passed', running, 'job', aFact())).toEqual({ kind: 'guards', unmet: ['end-date-passed'] });
  });
});

describe('the buttons', () => {
  it('are those that may be pressed now', () => {
    const names = stepsOf(running, 'adviser', aFact({ startsOn: localDate('2026-01-01') })).map(({ name }) => name);
    expect(names).toEqual(['end', 'wrongly-registered']);
    expect(stepsOf(running, 'provider', aFact())).toEqual([]);
  });
});
