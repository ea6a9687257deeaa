import { localDate } from '@fotfeste/shared/kernel';
import { checkpointFaultsOf, checkpointStateOf, nextCheckpoint, pointsOf, type Asked, type Checkpoint, type Followed } from './checkpoint';
import { consentFaultOf } from './consent';
import { maySetJobFollowUp } from './job-follow-up';

const day = localDate;
const aft: Followed = { measure: 'ARBEIDSFORBEREDENDE_TRENING', status: 'ended', endsOn: day('2026-08-31'), mayBeAsked: true };

describe('checkpoints after the end', () => {
  it('are at 1, 3, 6, 12 and 24 months, and at 18 only in individual placement and support', () => {
    expect(pointsOf('ARBEIDSFORBEREDENDE_TRENING')).toEqual(['month-1', 'month-3', 'month-6', 'month-12', 'month-24']);
    expect(pointsOf('INDIVIDUELL_JOBBSTOTTE_UNG')).toContain('month-18');
  });

  it.each([
    ['nothing is told', aft, [], { point: 'month-1', dueOn: '2026-09-30' }],
    ['the first is told', aft, ['month-1'], { point: 'month-3', dueOn: '2026-11-30' }],
    ['one was passed by', aft, ['month-3'], { point: 'month-6', dueOn: '2027-02-28' }],
    ['the last is told', aft, ['month-24'], undefined],
    ['nobody may ask', { ...aft, mayBeAsked: false }, [], undefined],
    ['it runs', { ...aft, status: 'participating' }, [], undefined],
    ['it came to nothing', { ...aft, status: 'not-applicable' }, [], undefined],
    ['it ended before Nav began to ask', { ...aft, endsOn: day('2025-12-31') }, [], undefined],
    ['it ended the day Nav began to ask', { ...aft, endsOn: day('2026-01-01') }, [], { point: 'month-1', dueOn: '2026-02-01' }],
  ] as const)('when %s', (_case, followed, recorded, next) => {
    expect(nextCheckpoint(followed, recorded)).toEqual(next);
  });

  it('are unknown, never "not in work", when nobody may ask', () => {
    expect(checkpointStateOf('month-1', [], { ...aft, mayBeAsked: false }, day('2026-11-21'))).toBe('unknown');
    expect(checkpointStateOf('month-1', ['month-3'], aft, day('2026-11-21'))).toBe('unknown');
    expect(checkpointStateOf('month-1', ['month-1'], { ...aft, mayBeAsked: false }, day('2026-11-21'))).toBe('recorded');
  });

  it.each([
    ['2026-11-15', 'ahead'],
    ['2026-11-16', 'due'],
    ['2027-06-01', 'due'],
  ] as const)('the third month on %s is %s', (today, state) => {
    expect(checkpointStateOf('month-3', [], aft, day(today))).toBe(state);
  });
});

describe('what is told at a checkpoint', () => {
  const asked: Asked = { askedOn: day('2026-11-20'), today: day('2026-11-21'), endsOn: day('2026-08-31'), hadJob: false };
  const nothing: Checkpoint = { job: 'unknown', education: 'unknown', benefit: 'unknown' };
  it.each<readonly [string, Checkpoint, Partial<Asked>, readonly string[]]>([
    ['nothing known', nothing, {}, []],
    ['a job with hours', { ...nothing, job: 'yes', hoursPerWeek: 20, form: 'permanent' }, {}, []],
    ['a job without hours', { ...nothing, job: 'yes' }, {}, ['hours-missing']],
    ['a job of no hours', { ...nothing, job: 'yes', hoursPerWeek: 0 }, {}, ['hours-impossible']],
    ['a job of more hours than there are', { ...nothing, job: 'yes', hoursPerWeek: 61 }, {}, ['hours-impossible']],
    ['hours without a job', { ...nothing, job: 'no', hoursPerWeek: 20 }, {}, ['job-without-yes']],
    ['no job, and none before', { ...nothing, job: 'no' }, {}, []],
    ['a job lost without saying why', { ...nothing, job: 'no' }, { hadJob: true }, ['lost-reason-missing']],
    ['a job lost, nobody knows why', { ...nothing, job: 'no', lostReason: 'unknown' }, { hadJob: true }, []],
    ['a job not known of any more', nothing, { hadJob: true }, []],
    ['a loss of what nobody had', { ...nothing, job: 'no', lostReason: 'cut-backs' }, {}, ['lost-without-loss']],
    ['asked tomorrow', nothing, { askedOn: day('2026-11-22') }, ['asked-later']],
    ['asked before the end', nothing, { askedOn: day('2026-08-30') }, ['asked-before-end']],
  ])('%s', (_case, checkpoint, overrides, faults) => {
    expect(checkpointFaultsOf(checkpoint, { ...asked, ...overrides })).toEqual(faults);
  });
});

describe('the leave to be asked', () => {
  it.each([
    ['2026-11-21', undefined, undefined],
    ['2026-11-22', undefined, 'given-later'],
    ['2026-11-01', '2026-11-22', 'withdrawn-later'],
    ['2026-11-02', '2026-11-01', 'withdrawn-before-given'],
    ['2026-11-02', '2026-11-02', undefined],
  ] as const)('given %s and withdrawn %s: %s', (givenOn, withdrawnOn, fault) => {
    expect(consentFaultOf({ givenOn: day(givenOn), withdrawnOn: withdrawnOn && day(withdrawnOn) }, day('2026-11-21'))).toBe(fault);
  });
});

describe('follow-up after employment', () => {
  const employed = { ...aft, hasJob: true };
  it.each([
    ['AFT that ended with a job', employed, true],
    ['AFT that ended without', { ...employed, hasJob: false }, false],
    ['AFT that runs', { ...employed, status: 'participating' }, false],
    ['a measure the law knows no such follow-up in', { ...employed, measure: 'AVKLARING' }, false],
  ] as const)('%s', (_case, one, may) => {
    expect(maySetJobFollowUp(one)).toBe(may);
  });
});
