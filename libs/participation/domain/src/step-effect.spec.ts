import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { Party } from './party';
import type { ParticipationStatus } from './status';
import { effectOf, reasonFault, unusedDays, type LifeDays, type StepInput } from './step-effect';
import type { Step, StepName } from './step';
import { stepNamed } from './steps-of';

const today = localDate('2026-11-21');
const day = (text: string): LocalDate => localDate(text);

function step(name: StepName, status: ParticipationStatus, by: Party = 'adviser'): Step {
  const ending = name === 'complete' || name === 'interrupt' ? 'course' : 'open';
  const found = (['offering-direct', 'offering-application'] as const)
    .map((route) => stepNamed(name, { status, route, ending }, by))
    .find((one) => one);
  if (!found) throw new Error(`no step ${name} from ${status}`);
  return found;
}
const effect = (one: Step, before: LifeDays, input: StepInput = {}) => effectOf(one, before, input, today);

describe('days said with a step', () => {
  it('are told of when the step does nothing with them', () => {
    expect(unusedDays('start', { startsOn: today })).toEqual(['startsOn']);
    expect(unusedDays('end', { endsOn: today, lastDay: today })).toEqual(['endsOn']);
    expect(unusedDays('share', { startsOn: today, endsOn: today, lastDay: undefined })).toEqual([]);
    expect(unusedDays('queue', {})).toEqual([]);
  });
});

describe('what a step does', () => {
  it('shares with the provider when a place is given, and keeps the first day of sharing', () => {
    const placed = effect(
      step('place', 'waiting-list', 'coordinator'),
      { waitingSince: day('2026-10-01') },
      { startsOn: day('2026-12-01') },
    );
    expect(placed.days).toEqual({ startsOn: '2026-12-01', endsOn: undefined, sharedOn: '2026-11-21', waitingSince: undefined });
    expect(effect(step('place', 'under-consideration', 'coordinator'), { sharedOn: day('2026-11-01') }).days.sharedOn).toBe('2026-11-01');
  });

  it('clears the days of somebody put on the waiting list, who waits from then on', () => {
    const before = { startsOn: day('2026-12-01'), endsOn: day('2027-02-01'), sharedOn: day('2026-11-01') };
    expect(effect(step('put-on-waiting-list', 'awaiting-start', 'coordinator'), before).days).toEqual({
      startsOn: undefined,
      endsOn: undefined,
      sharedOn: '2026-11-01',
      waitingSince: '2026-11-21',
    });
  });

  it.each([
    ['last week', '2026-11-14', '2026-11-15', false],
    ['yesterday', '2026-11-20', '2026-11-21', false],
    ['today', '2026-11-21', '2026-11-22', true],
    ['next month', '2026-12-20', '2026-12-21', true],
  ])('ends the day after a last day %s', (_when, lastDay, validFrom, isPlanned) => {
    const ended = effect(step('end', 'participating'), { startsOn: day('2026-01-01') }, { lastDay: day(lastDay), reason: 'got-job' });
    expect(ended).toMatchObject({ status: 'ended', validFrom, isPlanned, days: { endsOn: lastDay }, reason: 'got-job' });
  });

  it('starts on the start date, not on the day the calendar looks', () => {
    expect(effect(step('start', 'awaiting-start', 'job'), { startsOn: day('2026-11-16') })).toMatchObject({
      status: 'participating',
      validFrom: '2026-11-16',
    });
  });

  it('ends the day after the end date has passed', () => {
    expect(effect(step('end-date-passed', 'participating', 'job'), { endsOn: day('2026-11-13') }).validFrom).toBe('2026-11-14');
  });

  it('opens the end again when a participation goes on', () => {
    const resumed = effect(
      step('resume', 'ended'),
      { startsOn: day('2026-01-01'), endsOn: day('2026-11-13') },
      { reasonWords: ' Feil dato ' },
    );
    expect(resumed).toMatchObject({ status: 'participating', days: { startsOn: '2026-01-01' }, reasonWords: 'Feil dato' });
    expect(resumed.days.endsOn).toBeUndefined();
  });

  it('says why when an offering is over', () => {
    expect(effect(step('offering-ended', 'waiting-list', 'job'), { waitingSince: today })).toMatchObject({
      status: 'not-applicable',
      reason: 'no-place',
    });
    expect(effect(step('offering-ended', 'awaiting-start', 'job'), {}).reason).toBe('cooperation-ended');
  });
});

describe('the reason for a step', () => {
  const end = step('end', 'participating');
  it.each([
    ['none where one is needed', end, {}, 'reason-missing'],
    ['one of the adviser’s', end, { reason: 'got-job' as const }, undefined],
    ['one of the coordinator’s', end, { reason: 'course-full' as const }, 'reason-not-yours'],
    ['other without words', end, { reason: 'other' as const }, 'words-missing'],
    ['other with words', end, { reason: 'other' as const, reasonWords: 'Flyttet' }, undefined],
    ['no words for a mistake', step('wrongly-registered', 'applied'), {}, 'words-missing'],
    ['words for a mistake', step('wrongly-registered', 'applied'), { reasonWords: 'Feil person' }, undefined],
    ['nothing where nothing is asked', step('complete', 'participating'), {}, undefined],
    ['nothing for taking a referral back', step('withdraw', 'awaiting-approval'), {}, undefined],
  ])('%s', (_case, one, input, fault) => {
    expect(reasonFault(one, input, 'adviser')).toBe(fault);
  });
});
