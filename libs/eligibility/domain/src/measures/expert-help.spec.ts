import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor } from '../testing/ask';

const code = 'EKSPERTBISTAND';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPerson({
    employments: [{ percent: 100 }],
    sickLeaveIsLongOrFrequent: true,
    appliedBeforeExpertHelp: true,
    expertHelpGranted: true,
    agreedOnExpertHelp: true,
    answers: answered(code),
    ...changes,
  });

describe('expert help (forskrift om ekspertbistand)', () => {
  it.each<[string, Changes, string, readonly string[]]>([
    ['everything in place', {}, 'eligible', []],
    ['no employer', { employments: [] }, 'not-eligible', ['EKS-01']],
    ['employer not known', { employments: undefined }, 'missing-facts', ['EKS-01']],
    ['no long or frequent sick leave', { sickLeaveIsLongOrFrequent: false }, 'not-eligible', ['EKS-01']],
    ['sick leave not known', { sickLeaveIsLongOrFrequent: undefined }, 'missing-facts', ['EKS-01']],
    ['help started first', { appliedBeforeExpertHelp: false }, 'not-eligible', ['EKS-02']],
    ['application not known', { appliedBeforeExpertHelp: undefined }, 'missing-facts', ['EKS-02']],
    ['not granted', { expertHelpGranted: false }, 'not-eligible', ['EKS-02']],
    ['grant not known', { expertHelpGranted: undefined }, 'missing-facts', ['EKS-02']],
    ['ends with the scheme', { endsOn: localDate('2028-12-31') }, 'eligible', []],
    ['ends after the scheme', { endsOn: localDate('2029-01-01') }, 'not-eligible', ['EKS-02']],
    ['internal measures not judged', { answers: {} }, 'needs-assessment', ['EKS-03']],
    ['internal measures neither tried nor considered', { answers: answered(code, 'no') }, 'not-eligible', ['EKS-03']],
    ['no agreement', { agreedOnExpertHelp: false }, 'not-eligible', ['EKS-04']],
    ['agreement not known', { agreedOnExpertHelp: undefined }, 'missing-facts', ['EKS-04']],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const answer = answerFor(code, ready(changes), on, { phase: 'start' });
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it('waits for application and grant while it is only offered', () => {
    expect(answerFor(code, ready({ appliedBeforeExpertHelp: undefined, expertHelpGranted: undefined }), on).outcome).toBe('eligible');
  });

  it('lasts from September 2019 to the end of 2028', () => {
    const kindOn = (day: string) => assess(code, ready(), localDate(day)).kind;
    expect([kindOn('2019-08-31'), kindOn('2019-09-01'), kindOn('2028-12-31'), kindOn('2029-01-01')]).toEqual([
      'stopped',
      'assessed',
      'assessed',
      'stopped',
    ]);
  });
});

describe('the refund (§ 5)', () => {
  const refund = (costs: number | undefined, startsOn: string) => answerFor(code, ready({ expertHelpCosts: costs }), startsOn).amount;

  it('covers documented costs up to the maximum of 2023', () => {
    expect(refund(22_300_00, '2023-12-31')).toMatchObject({ outcome: 'calculated', total: 22_300_00, paidTo: 'employer' });
    expect(refund(30_000_00, '2023-12-31')).toMatchObject({ total: 22_300_00 });
    expect(refund(30_000_00, '2023-12-31')?.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['part', 30_000_00],
      ['cap', -7_700_00],
    ]);
  });

  it('stops for other years, where the sources disagree (E-27)', () => {
    for (const day of ['2022-12-31', '2024-01-01', on]) {
      expect(refund(10_000_00, day)).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'EKS.MAX', on: day } });
    }
  });

  it('asks for the costs', () => {
    expect(refund(undefined, on)).toMatchObject({ outcome: 'missing-facts', missingFacts: ['expertHelpCosts'] });
  });
});
