import { aPersonWithReducedCapacity, type Changes } from '../testing/a-person';
import { answerFor } from '../testing/ask';
import type { MeasureCode } from '../catalogue/measure-codes';

const told = (code: MeasureCode, changes: Changes, startsOn = '2026-10-01') =>
  answerFor(code, aPersonWithReducedCapacity(changes), startsOn).information.filter(({ id }) => id.startsWith('AAP-'));
const withAllowance = { benefits: ['AAP', 'SOSIALHJELP'] } as const;

describe('the duties of persons with AAP (rulebook B.24)', () => {
  it('are shown for persons with AAP, and for nobody else', () => {
    expect(told('ARBEIDSFORBEREDENDE_TRENING', withAllowance).map(({ id }) => id)).toEqual([
      'AAP-01',
      'AAP-02',
      'AAP-03',
      'AAP-04',
      'AAP-05',
      'AAP-07',
      'AAP-08',
      'AAP-09',
      'AAP-10',
    ]);
    expect(told('ARBEIDSFORBEREDENDE_TRENING', { benefits: ['DAGPENGER'] })).toEqual([]);
    expect(told('ARBEIDSFORBEREDENDE_TRENING', { benefits: undefined })).toEqual([]);
  });

  it('are shown in the measures Nav runs itself too', () => {
    expect(told('INDIVIDUELL_JOBBSTOTTE', withAllowance)).toHaveLength(9);
    expect(told('INDIVIDUELL_JOBBSTOTTE_UNG', withAllowance)).toHaveLength(9);
    expect(told('ARBEID_MED_STOTTE', withAllowance)).toHaveLength(9);
  });

  it('came with the regulation of 2018', () => {
    expect(told('ARBEIDSTRENING', withAllowance, '2017-12-31')).toEqual([]);
    expect(told('ARBEIDSTRENING', withAllowance, '2018-01-01')).toHaveLength(9);
  });

  it('tell the numbers', () => {
    const values = Object.fromEntries(told('ARBEIDSTRENING', withAllowance).map(({ id, text }) => [id, text.values]));
    expect(values).toEqual({
      'AAP-01': { percent: 50 },
      'AAP-02': {},
      'AAP-03': {},
      'AAP-04': { months: 36, extra: 24 },
      'AAP-05': { days: 1, months: 3 },
      'AAP-07': { days: 10 },
      'AAP-08': { months: 12 },
      'AAP-09': { seeking: 6, pension: 8 },
      'AAP-10': { days: 14 },
    });
  });

  it('make tasks for plan, yearly follow-up and report card', () => {
    expect(told('ARBEIDSTRENING', withAllowance).flatMap(({ task }) => (task ? [task] : []))).toEqual([
      'activity-plan',
      'follow-up-benefit',
      'send-report-card',
    ]);
  });

  it('never change the answer', () => {
    const outcome = (changes: Changes) => answerFor('ARBEIDSTRENING', aPersonWithReducedCapacity(changes), '2026-10-01').outcome;
    expect(outcome(withAllowance)).toBe(outcome({ benefits: [] }));
  });
});
