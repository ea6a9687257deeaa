import { localDate } from '@fotfeste/shared/kernel';
import { durationOf } from '../assess';
import type { EarlierParticipation } from '../facts/fact-values';
import type { Facts } from '../facts/facts';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, aPersonWithReducedCapacity, separateCourses } from '../testing/a-person';
import { answerFor } from '../testing/ask';

const on = localDate('2026-10-01');
const lasted = (measure: MeasureCode, from: string, to: string, counts?: boolean): EarlierParticipation => ({
  measure,
  from: localDate(from),
  to: localDate(to),
  ...(counts === undefined ? {} : { counts }),
});
const months = (count: number, days = 0) => ({ months: count, weeks: 0, days });
const duration = (measure: MeasureCode, facts: Facts) => {
  const found = durationOf(measure, facts, on);
  if (!found) throw new Error('No duration');
  return found;
};

describe('the clock of a measure', () => {
  it('is untouched for somebody new', () => {
    expect(duration('ARBEIDSTRENING', aPerson())).toMatchObject({
      used: months(0),
      maximum: months(12),
      left: months(12),
      overrun: months(0),
      latestEnd: '2027-09-30',
      nextDecisionOn: '2027-09-30',
    });
  });

  it('counts on from a participation that runs into the start, to the same last day', () => {
    const facts = aPerson({ participations: [lasted('ARBEIDSTRENING', '2026-07-15', '2026-09-30')] });
    expect(duration('ARBEIDSTRENING', facts)).toMatchObject({ used: months(2, 16), left: months(9, 14), latestEnd: '2027-07-14' });
  });

  it('shows the extension, what it needs, and the day it must be decided', () => {
    const { steps, nextDecisionOn, maximum } = duration(
      'ARBEIDSFORBEREDENDE_TRENING',
      aPersonWithReducedCapacity({ inFormalTraining: false }),
    );
    expect(steps.map(({ id, total, lastDay, outcome }) => [id, total.months, lastDay, outcome])).toEqual([
      ['AFT-06', 12, '2027-09-30', 'met'],
      ['AFT-07', 24, '2028-09-30', 'met'],
      ['AFT-08', 36, '2029-09-30', 'not-met'],
    ]);
    expect(maximum).toEqual(months(24));
    expect(nextDecisionOn).toBe('2027-09-30');
    expect(steps[2]?.requires.map(({ nb }) => nb)).toEqual(['Tar opplæring eller utdanning som gir eller tar sikte på formell kompetanse']);
  });

  it('moves the next decision to the second year when the first is used', () => {
    const facts = aPersonWithReducedCapacity({ timeUsed: { ARBEIDSFORBEREDENDE_TRENING: { months: 12 } } });
    expect(duration('ARBEIDSFORBEREDENDE_TRENING', facts)).toMatchObject({ nextDecisionOn: '2027-09-30', left: months(12) });
  });

  it('tells what is possible when a fact is unknown', () => {
    const { maximum, possibleMaximum, steps } = duration('ARBEIDSFORBEREDENDE_TRENING', aPersonWithReducedCapacity());
    expect([maximum, possibleMaximum]).toEqual([months(24), months(36)]);
    expect(steps[2]?.outcome).toBe('missing-fact');
  });

  it('shows an overrun, and no last day', () => {
    const over = duration('ARBEIDSTRENING', aPerson({ timeUsed: { ARBEIDSTRENING: { months: 14 } } }));
    expect(over).toMatchObject({ left: months(0), overrun: months(2) });
    expect(over.latestEnd).toBeUndefined();
    expect(over.nextDecisionOn).toBeUndefined();
  });

  it('knows nothing when earlier time is unknown, and nothing for a right without a limit', () => {
    expect(durationOf('ARBEIDSTRENING', aPerson({ participations: undefined }), on)).toBeUndefined();
    expect(durationOf('UNGDOMSGARANTI', aPerson(), on)).toBeUndefined();
  });
});

describe('earlier, separate courses (E-07)', () => {
  const measure = 'ARBEIDSTRENING';
  const twoYearsAgo = lasted(measure, '2024-01-01', '2024-06-30');
  const asking = (endsOn: string, changes: Partial<Facts> = {}): Facts =>
    aPerson({ participations: [twoYearsAgo], endsOn: localDate(endsOn), answers: answered(measure), ...changes });

  it('do not matter while everything fits', () => {
    expect(answerFor(measure, asking('2027-03-31'), on).outcome).toBe('eligible');
  });

  it('are asked about when the maximum is passed only because of them', () => {
    const answer = answerFor(measure, asking('2027-04-01'), on);
    expect(answer.outcome).toBe('needs-assessment');
    expect(answer.questions.map(({ question }) => question)).toEqual(['E-07']);
    expect(answer.duration?.separateCourses).toEqual([{ from: '2024-01-01', to: '2024-06-30', length: months(6) }]);
  });

  it('count when the adviser says so', () => {
    const answers = { ...answered(measure), ...separateCourses(measure, 'yes') };
    expect(answerFor(measure, asking('2027-04-01', { answers }), on).outcome).toBe('not-eligible');
    expect(answerFor(measure, asking('2027-04-01', { participations: [{ ...twoYearsAgo, counts: true }] }), on).outcome).toBe(
      'not-eligible',
    );
  });

  it('are left out when the adviser says so, and the clock follows', () => {
    const answers = { ...answered(measure), ...separateCourses(measure, 'no') };
    const answer = answerFor(measure, asking('2027-09-30', { answers }), on);
    expect(answer.outcome).toBe('eligible');
    expect(answer.duration).toMatchObject({ used: months(0), latestEnd: '2027-09-30' });
    expect(answerFor(measure, asking('2027-09-30', { participations: [{ ...twoYearsAgo, counts: false }] }), on).outcome).toBe('eligible');
  });

  it('are not asked about when the course itself is too long', () => {
    expect(answerFor(measure, asking('2027-10-01'), on).outcome).toBe('not-eligible');
  });

  it('tell the last possible day with them counted', () => {
    const answers = { ...answered(measure), ...separateCourses(measure, 'yes') };
    const answer = answerFor(measure, asking('2027-04-01', { answers }), on);
    const because = JSON.stringify(answer.requirements);
    expect(because).toContain('"latestEnd":"2027-03-31"');
  });
});
