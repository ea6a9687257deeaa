import { localDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'ARBEIDSRETTET_REHABILITERING';
const on = '2026-10-01';
const sickListed: Changes = { sickListed: true, employments: [{ isHost: false }], employerAdaptationFulfilled: true };
const reduced: Changes = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' };
const ready = (changes: Changes = {}): Facts => aPerson({ ...placeInOrder, answers: answered(code), ...changes });
const until = (endsOn: string, changes: Changes = reduced) => ready({ endsOn: localDate(endsOn), ...changes });

describe('arbeidsrettet rehabilitering, who it is for (§ 12-3)', () => {
  it.each<[string, Changes, string]>([
    ['reduced work capacity, no job', reduced, 'eligible'],
    ['sick-listed with an employer', sickListed, 'eligible'],
    ['neither', {}, 'not-eligible'],
    ['sick-listed, no employer', { sickListed: true }, 'not-eligible'],
    ['has an employer, not sick-listed', { ...sickListed, sickListed: false }, 'not-eligible'],
  ])('%s', (_story, changes, outcome) => {
    const answer = answerFor(code, ready(changes), on, { phase: 'start' });
    expect(answer.outcome).toBe(outcome);
    if (outcome === 'not-eligible') expect(answer.decidedBy).toEqual(['ARR-02']);
  });

  it.each<[string, Changes, string]>([
    ['sick leave unknown', { ...sickListed, sickListed: undefined }, 'missing-fact'],
    ['job unknown', { ...sickListed, employments: undefined }, 'missing-fact'],
  ])('asks: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'ARR-02:sick-listed', ready(changes), on)).toBe(expected);
  });

  it('does not hide a reduced capacity behind an unknown sick leave', () => {
    expect(answerFor(code, ready({ ...reduced, sickListed: undefined }), on).outcome).toBe('eligible');
  });

  it('leaves the hindrance to a person (ARR-03)', () => {
    const open = ready({ ...reduced, answers: answered(code, 'yes', 'ARR-03') });
    expect(answerFor(code, open, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['ARR-03'] });
    const no = ready({ ...reduced, answers: { ...answered(code), [`ARR-03@${code}`]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['ARR-03'] });
  });

  it('ARR-01: from the sixteenth birthday', () => {
    expect(conditionIn(code, 'GEN-05', ready({ born: localDate('2010-10-01') }), on)).toMatchObject({
      outcome: 'met',
      alsoIds: ['ARR-01'],
    });
    expect(outcomeFor(code, 'GEN-05', ready({ born: localDate('2010-10-02') }), on)).toBe('not-met');
  });
});

describe('arbeidsrettet rehabilitering, how long (§ 12-4)', () => {
  it.each<[string, Facts, string]>([
    ['the last day of twelve weeks', until('2026-12-23'), 'met'],
    ['the day before', until('2026-12-22'), 'met'],
    ['the day after twelve weeks', until('2026-12-24'), 'not-met'],
    ['four weeks used, eight more', until('2026-11-25', { ...reduced, timeUsed: { [code]: { weeks: 4 } } }), 'met'],
    ['four weeks used, eight more and a day', until('2026-11-26', { ...reduced, timeUsed: { [code]: { weeks: 4 } } }), 'not-met'],
    ['earlier time unknown', until('2026-12-23', { ...reduced, participations: undefined }), 'missing-fact'],
  ])('%s', (_story, facts, expected) => {
    expect(outcomeFor(code, 'ARR-04', facts, on)).toBe(expected);
  });

  it('refuses the holiday that only Nav’s system gives, and tells about it', () => {
    const answer = answerFor(code, until('2026-12-24'), on);
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['ARR-04'] });
    expect(answer.warnings.find(({ id }) => id === 'ARR-05')?.because?.values).toEqual({ usual: 12, most: 17 });
    expect(warningsFor(code, until('2026-12-23'), on)).not.toContain('ARR-05');
  });
});

describe('arbeidsrettet rehabilitering, what Nav’s system and the provider do', () => {
  it.each<[string, Changes, boolean]>([
    ['guidance, sick-listed with employer', sickListed, false],
    ['guidance, not sick-listed', { ...sickListed, sickListed: false }, true],
    ['guidance, sick-listed without employer', { sickListed: true }, true],
    ['guidance, sick leave unknown', { ...sickListed, sickListed: undefined }, false],
    ['reduced capacity', reduced, false],
    ['group unknown', { assistanceGroup: undefined, hasAssistanceDecision: true }, false],
  ])('ARR-05: %s', (_story, changes, warns) => {
    expect(warningsFor(code, ready(changes), on).includes('ARR-05')).toBe(warns);
  });

  it('asks for the employer’s plan only of the sick-listed (ARR-06)', () => {
    const ids = (changes: Changes) => answerFor(code, ready(changes), on).information.map(({ id }) => id);
    expect(ids(sickListed)).toContain('ARR-06');
    expect(ids({ ...sickListed, ...reduced, sickListed: false, followUpPlanObtained: true, internalMeasures: 'IMPOSSIBLE' })).not.toContain(
      'ARR-06',
    );
  });

  it('has the provider talk with an employer, when there is one, and report at the end', () => {
    const texts = (changes: Changes) => answerFor(code, ready(changes), on).information.filter(({ id }) => id === 'TF § 12-5');
    expect(texts(reduced).map(({ task }) => task)).toEqual(['final-report']);
    expect(texts(sickListed).map(({ task }) => task)).toEqual(['final-report', undefined]);
  });
});
