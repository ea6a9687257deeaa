import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, aPersonWithReducedCapacity, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const on = '2026-10-01';
const basic = 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV';
const general = 'STUDIESPESIALISERING';
const vocational = 'FAG_OG_YRKESOPPLAERING';
const higherVocational = 'HOYERE_YRKESFAGLIG_UTDANNING';
const higher = 'HOYERE_UTDANNING';
const ready = (code: MeasureCode, changes: Changes = {}) =>
  aPersonWithReducedCapacity({ ...placeInOrder, usesAvailableStudyPlace: true, answers: answered(code), ...changes });
const born = (day: string) => ({ born: localDate(day) });
const until = (day: string) => ({ endsOn: localDate(day) });
const used = (code: MeasureCode, months: number) => ({ timeUsed: { [code]: { months } } });
const answer = (code: MeasureCode, question: string, given: 'yes' | 'no' | undefined) => {
  const others = answered(code, 'yes', question);
  const key = question === 'OPL-DUR-04:special-reasons' ? `${question}@${code}` : question;
  return { answers: given ? { ...others, [key]: { answer: given } } : others };
};

describe('training letters b to e: from the year of 19 (§ 7-3 andre ledd)', () => {
  it.each([basic, general, higherVocational] as const)('%s', (code) => {
    expect(outcomeFor(code, 'OPL-AE-01', ready(code, born('2007-12-31')), on)).toBe('met');
    expect(answerFor(code, ready(code, born('2008-01-01')), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['OPL-AE-01'] });
    expect(answerFor(code, ready(code, { born: undefined }), on).missingFacts).toEqual(['born']);
  });

  it.each([basic, general, vocational, higherVocational] as const)('%s needs a person’s yes to need and qualifications', (code) => {
    for (const question of ['OPL-01', 'OPL-AE-02']) {
      expect(answerFor(code, ready(code, answer(code, question, undefined)), on)).toMatchObject({
        outcome: 'needs-assessment',
        decidedBy: [question],
      });
      expect(answerFor(code, ready(code, answer(code, question, 'no')), on)).toMatchObject({
        outcome: 'not-eligible',
        decidedBy: [question],
      });
    }
  });

  it.each([basic, general, vocational, higherVocational] as const)('%s needs no reduced work capacity', (code) => {
    expect(answerFor(code, aPerson({ ...placeInOrder, answers: answered(code) }), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each([basic, general, vocational, higherVocational] as const)('%s: public offers first', (code) => {
    expect(outcomeFor(code, 'OPL-PRO-01', ready(code, { publicOffersConsidered: false }), on)).toBe('not-met');
    expect(conditionIn(code, 'OPL-PRO-01', ready(code, { publicOffersConsidered: undefined }), on)).toMatchObject({ waits: true });
  });
});

describe('vocational training for those under 19 (§ 7-3 tredje ledd)', () => {
  const young = (day: string, changes: Changes = {}) => ready(vocational, { ...born(day), publicCooperationWithCounty: true, ...changes });

  it.each<[string, Changes, string, readonly string[]]>([
    ['turns 16 late in the year', {}, 'eligible', []],
    ['turns 16 the year after', born('2011-01-01'), 'not-eligible', ['OPL-AE-01', 'OPL-D-01']],
    ['with a private provider', { publicCooperationWithCounty: false }, 'not-eligible', ['OPL-AE-01', 'OPL-D-03']],
    ['nobody knows who gives it', { publicCooperationWithCounty: undefined }, 'missing-facts', ['OPL-D-03']],
    ['need not assessed', answer(vocational, 'OPL-D-02', undefined), 'needs-assessment', ['OPL-D-02']],
    ['need not complex', answer(vocational, 'OPL-D-02', 'no'), 'not-eligible', ['OPL-D-02']],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const given = answerFor(vocational, young('2010-12-31', changes), on, { phase: 'start' });
    expect(given.outcome).toBe(outcome);
    expect(given.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it('asks none of this of somebody who turns 19', () => {
    const facts = ready(vocational, { ...born('2007-12-31'), ...answer(vocational, 'OPL-D-02', undefined) });
    expect(answerFor(vocational, facts, on, { phase: 'start' })).toMatchObject({ outcome: 'eligible', questions: [], missingFacts: [] });
  });

  it('came on 1 August 2025; before that everybody waited for the year of 19', () => {
    const facts = young('2009-03-01');
    expect(answerFor(vocational, facts, '2025-07-31')).toMatchObject({ outcome: 'not-eligible', decidedBy: ['OPL-AE-01'] });
    expect(answerFor(vocational, facts, '2025-08-01').outcome).toBe('eligible');
  });

  it('warns when the sixteenth birthday is still to come (E-23)', () => {
    expect(warningsFor(vocational, young('2010-10-01'), on)).not.toContain('OPL-D-01');
    expect(warningsFor(vocational, young('2010-10-02'), on)).toContain('OPL-D-01');
  });
});

describe('higher education (§ 7-3 fjerde ledd, § 7-6 tredje ledd)', () => {
  it('is from the year of 22', () => {
    expect(answerFor(higher, ready(higher, born('2004-12-31')), on).outcome).toBe('eligible');
    expect(answerFor(higher, ready(higher, born('2005-01-01')), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['OPL-F-01'] });
    expect(outcomeFor(higher, 'OPL-F-01', ready(higher, { born: undefined }), on)).toBe('missing-fact');
  });

  it('needs reduced work capacity, and a person’s yes to that it hinders', () => {
    expect(answerFor(higher, ready(higher, { assistanceGroup: 'TRENGER_VEILEDNING' }), on)).toMatchObject({
      outcome: 'not-eligible',
      decidedBy: ['OPL-F-02'],
    });
    expect(answerFor(higher, ready(higher, answer(higher, 'OPL-F-02:hindered', undefined)), on).decidedBy).toEqual(['OPL-F-02']);
    expect(answerFor(higher, ready(higher, answer(higher, 'OPL-F-02:hindered', 'no')), on).outcome).toBe('not-eligible');
  });

  it('uses study places that are there, and does not look for public offers first', () => {
    expect(answerFor(higher, ready(higher, { usesAvailableStudyPlace: false }), on).decidedBy).toEqual(['OPL-F-03']);
    expect(answerFor(higher, ready(higher, { usesAvailableStudyPlace: undefined }), on).outcome).toBe('eligible');
    expect(answerFor(higher, ready(higher, { usesAvailableStudyPlace: undefined }), on, { phase: 'start' }).outcome).toBe('missing-facts');
    expect(() => conditionIn(higher, 'OPL-PRO-01', ready(higher), on)).toThrow();
  });
});

describe('how long training lasts (§ 7-4)', () => {
  const reasons = { given: (code: MeasureCode) => answer(code, 'OPL-DUR-04:special-reasons', 'yes') };
  const none = (code: MeasureCode) => answer(code, 'OPL-DUR-04:special-reasons', 'no');
  const combining = { combinesBasicAndVocationalTraining: true } as const;
  const alone = { combinesBasicAndVocationalTraining: false, generalSubjectsBeforeHigherEducation: false } as const;
  const before = { generalSubjectsBeforeHigherEducation: true } as const;

  it.each<[string, MeasureCode, Changes, string, string]>([
    ['b alone: 3 years', basic, alone, '2029-09-30', 'OPL-DUR-01'],
    ['b with d: 4 years', basic, combining, '2030-09-30', 'OPL-DUR-02'],
    ['c alone: 3 years', general, alone, '2029-09-30', 'OPL-DUR-05'],
    ['c before f: 4 years', general, before, '2030-09-30', 'OPL-DUR-03'],
    ['d: 3 years', vocational, { ...alone, ...none(vocational) }, '2029-09-30', 'OPL-DUR-01'],
    ['d for special reasons: 4 years', vocational, { ...alone, ...reasons.given(vocational) }, '2030-09-30', 'OPL-DUR-04'],
    ['d with b: 4 years', vocational, { ...combining, ...none(vocational) }, '2030-09-30', 'OPL-DUR-02'],
    ['d with b for special reasons: 5 years', vocational, { ...combining, ...reasons.given(vocational) }, '2031-09-30', 'OPL-DUR-04'],
    ['e: 3 years', higherVocational, none(higherVocational), '2029-09-30', 'OPL-DUR-01'],
    ['e for special reasons: 4 years', higherVocational, reasons.given(higherVocational), '2030-09-30', 'OPL-DUR-04'],
    ['f: 3 years', higher, { ...alone, ...none(higher) }, '2029-09-30', 'OPL-DUR-01'],
    ['f for special reasons: 4 years', higher, { ...alone, ...reasons.given(higher) }, '2030-09-30', 'OPL-DUR-04'],
    ['f after c: 4 years', higher, { ...before, ...none(higher) }, '2030-09-30', 'OPL-DUR-03'],
    ['f after c for special reasons: 5 years', higher, { ...before, ...reasons.given(higher) }, '2031-09-30', 'OPL-DUR-04'],
  ])('%s, and not a day more', (_story, code, changes, lastDay, decidedBy) => {
    const given = answerFor(code, ready(code, { ...changes, ...until(lastDay) }), on);
    expect(given.outcome).toBe('eligible');
    expect(given.decidedBy).toContain(decidedBy);
    expect(given.duration?.latestEnd).toBe(lastDay);
    const dayAfter = localDate(lastDay.replace('-09-30', '-10-01'));
    expect(answerFor(code, ready(code, { ...changes, endsOn: dayAfter }), on).outcome).toBe('not-eligible');
  });

  it('counts letters b and d on one clock: earlier b shows the combination', () => {
    const afterBasic = (endsOn: string) => ready(vocational, { ...used(basic, 12), ...until(endsOn), ...none(vocational) });
    expect(answerFor(vocational, afterBasic('2029-09-30'), on).outcome).toBe('eligible');
    expect(outcomeFor(vocational, 'OPL-DUR-02:combined', afterBasic('2029-09-30'), on)).toBe('met');
    expect(answerFor(vocational, afterBasic('2029-10-01'), on).outcome).toBe('not-eligible');
  });

  it('counts letters c and f on one clock', () => {
    const participations = [{ measure: general, from: localDate('2025-10-01'), to: localDate('2026-09-30') }] as const;
    const afterGeneral = (endsOn: string) => ready(higher, { participations, ...until(endsOn), ...none(higher) });
    expect(answerFor(higher, afterGeneral('2029-09-30'), on).outcome).toBe('eligible');
    expect(answerFor(higher, afterGeneral('2029-10-01'), on).outcome).toBe('not-eligible');
  });

  it('asks whether the courses are combined when that decides, and for special reasons', () => {
    const beyond = { ...used(vocational, 36), ...until('2027-09-30') };
    expect(answerFor(vocational, ready(vocational, { ...beyond, ...none(vocational) }), on).missingFacts).toEqual([
      'combinesBasicAndVocationalTraining',
    ]);
    const unanswered = answer(vocational, 'OPL-DUR-04:special-reasons', undefined);
    expect(answerFor(vocational, ready(vocational, { ...beyond, ...alone, ...unanswered }), on)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['OPL-DUR-04'],
    });
  });

  it.each<[MeasureCode, number]>([
    ['ARBEIDSMARKEDSOPPLAERING', 36],
    [basic, 48],
    [general, 48],
    [vocational, 60],
    [higherVocational, 48],
    [higher, 48],
  ])('%s: Nav’s system warns after %i months, whatever the law says', (code, months) => {
    const after = (more: string) => ready(code, { ...used(code, months - 1), ...until(more) });
    expect(warningsFor(code, after('2026-10-31'), on)).not.toContain('OPL-T-02');
    expect(warningsFor(code, after('2026-11-01'), on)).toContain('OPL-T-02');
  });

  it('warns for good opportunities, and only warns', () => {
    const facts = aPerson({ ...placeInOrder, assistanceGroup: 'GODE_MULIGHETER', answers: answered(basic) });
    expect(answerFor(basic, facts, on).outcome).toBe('eligible');
    expect(warningsFor(basic, facts, on)).toContain('INN-01');
  });
});

describe('training before July 2025 (the older chapter)', () => {
  const day = '2024-10-01';
  const reasons = (code: MeasureCode, given: 'yes' | 'no') => ({
    answers: { ...answered(code), [`OPL-DUR-04:before-2025@${code}`]: { answer: given } } as const,
  });

  it.each<[MeasureCode, string, string, string]>([
    [vocational, 'OPL-AE-01:before-2025', '2005-10-01', '2005-10-02'],
    [higherVocational, 'OPL-AE-01:before-2025', '2005-10-01', '2005-10-02'],
    [higher, 'OPL-F-01:before-2025', '2002-10-01', '2002-10-02'],
  ])('%s: %s counts the birthday', (code, key, oldEnough, tooYoung) => {
    expect(outcomeFor(code, key, ready(code, born(oldEnough)), day)).toBe('met');
    expect(outcomeFor(code, key, ready(code, born(tooYoung)), day)).toBe('not-met');
  });

  it.each([vocational, higherVocational, higher] as const)('%s: three years, four for special reasons', (code) => {
    const asked = (endsOn: string, given: 'yes' | 'no') =>
      answerFor(code, ready(code, { ...until(endsOn), inLongerTrainingTrial: false, ...reasons(code, given) }), day).outcome;
    expect([asked('2027-09-30', 'no'), asked('2027-10-01', 'no')]).toEqual(['eligible', 'not-eligible']);
    expect([asked('2028-09-30', 'yes'), asked('2028-10-01', 'yes')]).toEqual(['eligible', 'not-eligible']);
  });

  it('higher education needed reduced work capacity then too', () => {
    expect(outcomeFor(higher, 'OPL-F-02:before-2025', aPerson(), day)).toBe('not-met');
  });

  it('general studies subjects lasted up to a year', () => {
    const asked = (endsOn: string) => answerFor(general, ready(general, until(endsOn)), day).outcome;
    expect([asked('2025-09-30'), asked('2025-10-01')]).toEqual(['eligible', 'not-eligible']);
  });

  it('the trial of longer training gave four years and one, from autumn 2023 (E-20)', () => {
    const asked = (startsOn: string, endsOn: string, given: 'yes' | 'no') =>
      answerFor(vocational, ready(vocational, { ...until(endsOn), inLongerTrainingTrial: true, ...reasons(vocational, given) }), startsOn)
        .outcome;
    expect([asked(day, '2028-09-30', 'no'), asked(day, '2028-10-01', 'no')]).toEqual(['eligible', 'not-eligible']);
    expect([asked(day, '2029-09-30', 'yes'), asked(day, '2029-10-01', 'yes')]).toEqual(['eligible', 'not-eligible']);
    expect(asked('2023-08-31', '2026-08-31', 'no')).toBe('not-eligible');
    expect(asked('2025-07-01', '2030-06-30', 'no')).not.toBe('eligible');
  });
});

describe('what training costs (§ 7-5)', () => {
  it('waits for the costs, then stops for the ministry’s maximum, which was not found (E-02)', () => {
    expect(answerFor(higher, ready(higher), on).amount).toMatchObject({ outcome: 'missing-facts', missingFacts: ['trainingCosts'] });
    expect(answerFor(higher, ready(higher, { trainingCosts: 5_000_00 }), on).amount).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'OPL.TUITION_MAX', on },
    });
  });
});
