import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor } from '../testing/ask';

const code = 'ARBEIDSMARKEDSOPPLAERING';
const on = '2026-10-01';
const ready = (changes: Changes = {}) => aPerson({ ...placeInOrder, answers: answered(code), ...changes });

describe('AMO, who it is for (§ 7-3)', () => {
  it('asks two questions of a person besides the general one', () => {
    expect(answerFor(code, aPerson(placeInOrder), on)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['GEN-02', 'OPL-01', 'OPL-AE-02'],
    });
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each(['OPL-01', 'OPL-AE-02'])('a no to %s refuses', (question) => {
    const facts = ready({ answers: { ...answered(code), [question]: { answer: 'no' } } });
    expect(answerFor(code, facts, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: [question] });
  });

  it('needs neither reduced capacity nor job-seeker registration', () => {
    expect(answerFor(code, ready({ registeredJobSeeker: false }), on).outcome).toBe('eligible');
  });
});

describe('AMO, public offers first (§ 7-6 andre ledd)', () => {
  it.each([
    ['considered', true, 'met'],
    ['not considered', false, 'not-met'],
    ['not known', undefined, 'missing-fact'],
  ])('%s', (_story, publicOffersConsidered, expected) => {
    expect(outcomeFor(code, 'OPL-PRO-01', ready({ publicOffersConsidered }), on)).toBe(expected);
  });
});

describe('AMO, how long (§ 7-4)', () => {
  const used = (endsOn: string, changes: Changes = {}) =>
    ready({ timeUsed: { [code]: { months: 30 } }, endsOn: localDate(endsOn), ...changes });

  it('lasts up to three years, to the day', () => {
    expect(answerFor(code, used('2027-03-31'), on).outcome).toBe('eligible');
    const answer = answerFor(code, used('2027-04-01'), on);
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['OPL-DUR-01', 'OPL-DUR-05'] });
  });

  it('has no extension for special reasons, whatever an older answer says', () => {
    const facts = used('2027-04-01', { answers: { ...answered(code), [`OPL-DUR-04:before-2025@${code}`]: { answer: 'yes' } } });
    expect(answerFor(code, facts, on).outcome).toBe('not-eligible');
  });
});

describe('AMO before July 2025 (the older chapter)', () => {
  const before = '2024-10-01';
  const old = (endsOn: string, answer: 'yes' | 'no') =>
    ready({
      timeUsed: { [code]: { months: 36 } },
      endsOn: localDate(endsOn),
      answers: { ...answered(code), [`OPL-DUR-04:before-2025@${code}`]: { answer } },
    });

  it('could be extended by a year for special reasons', () => {
    expect(answerFor(code, old('2025-09-30', 'yes'), before).outcome).toBe('eligible');
    expect(answerFor(code, old('2025-10-01', 'yes'), before).outcome).toBe('not-eligible');
    expect(answerFor(code, old('2025-09-30', 'no'), before).outcome).toBe('not-eligible');
  });

  it('lasted three years without them', () => {
    const within = ready({
      timeUsed: { [code]: { months: 35 } },
      endsOn: localDate('2024-10-31'),
      answers: { ...answered(code), [`OPL-DUR-04:before-2025@${code}`]: { answer: 'no' } },
    });
    expect(answerFor(code, within, before).outcome).toBe('eligible');
    expect(answerFor(code, { ...within, endsOn: localDate('2024-11-01') }, before).outcome).toBe('not-eligible');
  });

  it('rested on inadequate qualifications', () => {
    expect(outcomeFor(code, 'OPL-AE-02:before-2025', aPerson(), before)).toBe('needs-judgement');
  });

  it('changes over night on 1 July 2025', () => {
    expect(() => outcomeFor(code, 'OPL-01', ready(), '2025-06-30')).toThrow();
    expect(outcomeFor(code, 'OPL-01', ready(), '2025-07-01')).toBe('met');
  });
});
