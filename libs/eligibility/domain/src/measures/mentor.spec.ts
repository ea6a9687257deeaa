import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { conditionsIn } from '../engine/requirement';
import type { Facts } from '../facts/facts';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';
import { mentor as mentorMeasure } from './mentor';

const code = 'MENTOR';
const on = '2026-10-01';
const day = localDate;
const reduced: Changes = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' };
const inMeasure = (measure: MeasureCode, to?: string): Changes => ({
  participations: [{ measure, from: day('2026-09-01'), ...(to ? { to: day(to) } : {}) }],
});
const ready = (changes: Changes = {}): Facts =>
  aPerson({
    ...placeInOrder,
    mentorProviderQualifies: true,
    costsCoveredByOtherGrants: false,
    answers: answered(code, 'yes', 'GEN-12:special-reasons'),
    ...reduced,
    ...changes,
  });

describe('mentor, who it is for (§ 5-3)', () => {
  it('says that nobody knows when reduced capacity became a requirement', () => {
    const { startNotFound, note } = conditionIn(code, 'MEN-02:reduced-capacity', ready(), on);
    expect(startNotFound).toBe(true);
    expect(note?.nb).toContain('juni 2023');
    expect(conditionIn(code, 'MEN-02:measure', ready(), on).startNotFound).toBeFalsy();
  });

  it('says what is not certain of contact points and of apprentices', () => {
    const points = mentorMeasure.requirements.flatMap(conditionsIn).find(({ key }) => key === 'MEN-08:contact-points');
    expect(points?.note?.en).toContain('probable');
    expect(conditionIn(code, 'MEN-09', ready(), on).note?.en).toContain('training enterprise');
  });

  it('is for somebody with reduced capacity, in a measure or not', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each<MeasureCode>([
    'ARBEIDSTRENING',
    'ARBEIDSMARKEDSOPPLAERING',
    'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
    'STUDIESPESIALISERING',
    'FAG_OG_YRKESOPPLAERING',
    'HOYERE_YRKESFAGLIG_UTDANNING',
    'HOYERE_UTDANNING',
    'SOMMERJOBB',
    'MIDLERTIDIG_LONNSTILSKUDD',
    'VARIG_LONNSTILSKUDD',
  ])('is for a participant in %s without reduced capacity', (measure) => {
    const facts = ready({ assistanceGroup: 'TRENGER_VEILEDNING', ...inMeasure(measure) });
    expect(answerFor(code, facts, on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each<[string, Changes, string]>([
    ['the other measure ends on the start day', inMeasure('ARBEIDSTRENING', '2026-10-01'), 'met'],
    ['it ended the day before', inMeasure('ARBEIDSTRENING', '2026-09-30'), 'not-met'],
    ['it is another kind of measure', inMeasure('OPPFOLGING'), 'not-met'],
    ['nobody knows of measures', { participations: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'MEN-02:measure', ready(changes), on)).toBe(expected);
  });

  it('is for nobody else', () => {
    expect(answerFor(code, ready({ assistanceGroup: 'TRENGER_VEILEDNING' }), on)).toMatchObject({
      outcome: 'not-eligible',
      decidedBy: ['MEN-02'],
    });
  });

  it('does not hide the measure behind an unknown work capacity, and asks for both when neither is known', () => {
    const unknown: Changes = { assistanceGroup: undefined, hasAssistanceDecision: true, registeredJobSeeker: true };
    expect(answerFor(code, ready({ ...unknown, ...inMeasure('ARBEIDSTRENING') }), on).outcome).toBe('eligible');
    expect(answerFor(code, ready({ ...unknown, participations: undefined, timeUsed: {} }), on).missingFacts).toEqual([
      'participations',
      'assistanceGroup',
    ]);
  });

  it('leaves the need to a person (MEN-03)', () => {
    const except = ready({ answers: answered(code, 'yes', 'GEN-12:special-reasons', 'MEN-03') });
    expect(answerFor(code, except, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['MEN-03'] });
    const no = ready({ answers: { ...answered(code), [`MEN-03@${code}`]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['MEN-03'] });
  });

  it('MEN-01: not the day before the sixteenth birthday', () => {
    expect(conditionIn(code, 'GEN-05', ready({ born: day('2010-10-01') }), on)).toMatchObject({ outcome: 'met', alsoIds: ['MEN-01'] });
    expect(outcomeFor(code, 'GEN-05', ready({ born: day('2010-10-02') }), on)).toBe('not-met');
  });
});

describe('mentor, the place', () => {
  it.each<[string, string, Changes, string]>([
    ['employer, place of learning or training enterprise', 'MEN-07', {}, 'met'],
    ['somebody else', 'MEN-07', { mentorProviderQualifies: false }, 'not-met'],
    ['not known who', 'MEN-07', { mentorProviderQualifies: undefined }, 'missing-fact'],
    ['agreement signed', 'MEN-08', {}, 'met'],
    ['agreement not signed', 'MEN-08', { agreementSigned: false }, 'not-met'],
    ['agreement unknown', 'MEN-08', { agreementSigned: undefined }, 'missing-fact'],
    ['no other grant', 'MEN-09', {}, 'met'],
    ['another grant covers it', 'MEN-09', { costsCoveredByOtherGrants: true }, 'not-met'],
    ['nobody has said', 'MEN-09', { costsCoveredByOtherGrants: undefined }, 'missing-fact'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, ready(changes), on)).toBe(expected);
  });

  it('may be offered before the place is settled, not started', () => {
    const open = ready({ mentorProviderQualifies: undefined, agreementSigned: undefined, costsCoveredByOtherGrants: undefined });
    expect(answerFor(code, open, on).outcome).toBe('eligible');
    expect(answerFor(code, open, on, { phase: 'start' })).toMatchObject({
      outcome: 'missing-facts',
      decidedBy: ['MEN-07', 'MEN-08', 'MEN-09'],
    });
  });

  it('has contact points from September 2022', () => {
    const tasks = (startsOn: string) => answerFor(code, ready(), startsOn).information.flatMap(({ task }) => (task ? [task] : []));
    expect(tasks('2022-08-31')).toEqual(['record-consultation']);
    expect(tasks('2022-09-01')).toEqual(['record-consultation', 'contact-points']);
  });
});

describe('mentor, how long (§ 5-4)', () => {
  const until = (endsOn: string, changes: Changes = {}, base: Changes = {}) => ready({ endsOn: day(endsOn), ...base, ...changes });
  const guidance: Changes = { assistanceGroup: 'TRENGER_VEILEDNING', ...inMeasure('FAG_OG_YRKESOPPLAERING') };
  const youth: Changes = { ...guidance, inAdaptedVocationalTraining: true };

  it.each<[string, Facts, string, string]>([
    ['six months', until('2027-03-31', guidance), 'eligible', 'MEN-04'],
    ['six months and a day', until('2027-04-01', { ...guidance, inAdaptedVocationalTraining: false }), 'not-eligible', 'MEN-05'],
    ['three years with reduced capacity and special needs', until('2029-09-30'), 'eligible', 'MEN-05'],
    ['three years and a day', until('2029-10-01', { inAdaptedVocationalTraining: false }), 'not-eligible', 'MEN-05'],
    ['three years in adapted training', until('2029-09-30', youth), 'eligible', 'MEN-06'],
    ['three years and a day in adapted training', until('2029-10-01', youth), 'not-eligible', 'MEN-06'],
    ['beyond six months, training unknown', until('2027-04-01', guidance), 'missing-facts', 'MEN-06'],
    ['turns 30 the day after the start', until('2029-09-30', { ...youth, born: day('1996-10-02') }), 'eligible', 'MEN-06'],
    ['turns 30 on the start day', until('2029-09-30', { ...youth, born: day('1996-10-01') }), 'not-eligible', 'MEN-06'],
  ])('%s', (_story, facts, outcome, decidedBy) => {
    const answer = answerFor(code, facts, on);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain(decidedBy);
  });

  it('gives the young nothing more before August 2025', () => {
    const facts = (startsOn: string) => ({
      ...until('2026-06-30', youth),
      participations: [{ measure: 'ARBEIDSTRENING', from: day(startsOn) }] as const,
    });
    expect(answerFor(code, facts('2025-07-01'), '2025-07-31').outcome).toBe('not-eligible');
    expect(answerFor(code, facts('2025-07-01'), '2025-08-01').outcome).toBe('eligible');
  });

  it.each([
    ['unanswered', undefined, 'needs-assessment'],
    ['no', 'no', 'not-eligible'],
  ] as const)('leaves the special needs to a person: %s', (_story, answer, outcome) => {
    const others = answered(code, 'yes', 'GEN-12:special-reasons', 'MEN-05:special-needs');
    const answers = answer ? { ...others, [`MEN-05:special-needs@${code}`]: { answer } } : others;
    expect(answerFor(code, until('2027-04-01', { answers, inAdaptedVocationalTraining: false }), on)).toMatchObject({ outcome });
  });

  it('tells that three years may also be on top (E-29)', () => {
    expect(conditionIn(code, 'MEN-05', ready(), on).note?.nb).toContain('E-29');
  });

  it.each<[string, Facts, boolean]>([
    ['guidance, six months', until('2027-03-31', youth), false],
    ['guidance, six months and a day', until('2027-04-01', youth), true],
    ['reduced capacity, three years', until('2029-09-30'), false],
    ['reduced capacity, three years and a day', until('2029-10-01'), true],
    ['group unknown', until('2029-10-01', { assistanceGroup: undefined, hasAssistanceDecision: true }), false],
    ['earlier time unknown', until('2029-10-01', { participations: undefined }), false],
  ])('warns where Nav’s system stops (MEN-10): %s', (_story, facts, warns) => {
    const { warnings } = answerFor(code, facts, on);
    expect(warnings.some(({ id }) => id === 'MEN-10')).toBe(warns);
    if (warns) expect(warnings.find(({ id }) => id === 'MEN-10')?.because?.values).toEqual({ base: 6, reduced: 36 });
  });

  it('warns of the age and the group of Nav’s system', () => {
    expect(warningsFor(code, ready({ born: day('1954-10-01') }), on)).toContain('TEC-01');
    expect(warningsFor(code, ready({ assistanceGroup: 'GODE_MULIGHETER' }), on)).toContain('INN-01');
  });
});

describe('mentor, what is paid (§ 5-6)', () => {
  const paid = (changes: Changes) =>
    answerFor(code, ready({ mentorHours: 120, mentorHourlyWage: 25_000, employerContributionPercent: 14.1, ...changes }), on).amount;

  it('pays wage and employer’s contribution for the agreed hours', () => {
    const amount = paid({ mentorEmployedByProvider: false });
    expect(amount?.lines.map(({ title, kind, amount }) => [title.en, kind, amount])).toEqual([
      ['Wage for the mentor hours', 'part', 3_000_000],
      ['Employer’s contribution', 'part', 423_000],
    ]);
    expect(amount).toMatchObject({ outcome: 'calculated', total: 3_423_000, paidTo: 'provider' });
  });

  it('pays holiday pay and pension too when the mentor is the provider’s own', () => {
    const amount = paid({ mentorEmployedByProvider: true, holidayPayPercent: 12, pensionPercent: 2 });
    expect(amount?.lines.map(({ title, amount }) => [title.en, amount])).toEqual([
      ['Wage for the mentor hours', 3_000_000],
      ['Holiday pay', 360_000],
      ['Employer’s contribution', 473_760],
      ['Pension contribution', 67_200],
    ]);
    expect(amount?.total).toBe(3_900_960);
  });

  it('counts the hourly wage from a yearly one with 1950 hours', () => {
    const amount = paid({ mentorHourlyWage: undefined, mentorYearlyWage: 58_500_000, mentorEmployedByProvider: false });
    expect(amount?.lines[0]).toMatchObject({ kind: 'basis', amount: 30_000, factors: [{ value: 58_500_000 }, { value: 1, of: 1950 }] });
    expect(amount?.total).toBe(4_107_600);
  });

  it('asks for what it lacks, and changes nothing in the answer', () => {
    const answer = answerFor(code, ready({ mentorEmployedByProvider: true }), on);
    expect(answer.outcome).toBe('eligible');
    expect(answer.amount).toMatchObject({
      outcome: 'missing-facts',
      missingFacts: ['mentorHours', 'employerContributionPercent', 'holidayPayPercent', 'pensionPercent', 'mentorHourlyWage'],
    });
  });

  it('tells when a grant period may be approved and refunded (TEC-04)', () => {
    const practice = answerFor(code, ready(), on).information.find(({ id, text }) => id === 'TEC-04' && 'lead' in text.values);
    expect(practice?.text.values).toEqual({ lead: 2, refund: 2 });
  });
});
