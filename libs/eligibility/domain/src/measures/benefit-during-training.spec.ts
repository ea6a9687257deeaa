import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { TrainingKind } from '../facts/unemployment-benefit';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor } from '../testing/ask';

const code = 'DAGPENGER_UNDER_TILTAK';
const on = '2026-10-01';
const day = localDate;
const ready = (trainingWithBenefit: TrainingKind | undefined, changes: Changes = {}) =>
  aPerson({
    born: day('1980-01-01'),
    trainingWithBenefit,
    measureTakenPartIn: 'ARBEIDSMARKEDSOPPLAERING',
    meetsUnemploymentBenefitConditions: true,
    appliedToKeepBenefit: true,
    fullyUnemployedOrLaidOff: true,
    benefitDecidedOn: day('2026-01-01'),
    givesCredits: true,
    creditsPerHalfYear: 15,
    isPartOfLongerEducation: false,
    courseMonthsFullTime: 3,
    trainingPlanMade: true,
    trainingPermissionEnded: false,
    answers: answered(code),
    ...changes,
  });
const ask = (kind: TrainingKind | undefined, changes: Changes = {}) => answerFor(code, ready(kind, changes), on, { phase: 'start' });
const kinds = [
  'LABOUR_MARKET_MEASURE',
  'INTRODUCTION_PROGRAMME',
  'NORWEGIAN_AND_SOCIAL_STUDIES',
  'SCHOOL_OR_BASIC_SKILLS',
  'HIGHER_VOCATIONAL',
  'HIGHER_EDUCATION',
  'OTHER_COURSE',
] as const;
const ownTraining = ['SCHOOL_OR_BASIC_SKILLS', 'HIGHER_VOCATIONAL', 'HIGHER_EDUCATION', 'OTHER_COURSE'] as const;

describe('unemployment benefit beside training, for every kind', () => {
  it.each(kinds)('%s: everything in place', (kind) => {
    expect(ask(kind).outcome).toBe('eligible');
  });

  it('asks what the person wants to take', () => {
    expect(ask(undefined)).toMatchObject({ outcome: 'missing-facts', missingFacts: ['trainingWithBenefit'] });
  });

  it.each<[string, Changes, string, string]>([
    ['ordinary conditions not met', { meetsUnemploymentBenefitConditions: false }, 'not-eligible', 'DAG-01'],
    ['ordinary conditions not known', { meetsUnemploymentBenefitConditions: undefined }, 'missing-facts', 'DAG-01'],
    ['not applied', { appliedToKeepBenefit: false }, 'not-eligible', 'DAG-04'],
    ['application not known', { appliedToKeepBenefit: undefined }, 'missing-facts', 'DAG-04'],
    ['real job seeker not judged', { answers: {} }, 'needs-assessment', 'DAG-09'],
    ['no real job seeker', { answers: answered(code, 'no') }, 'not-eligible', 'DAG-09'],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const answer = ask('HIGHER_VOCATIONAL', changes);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain(decidedBy);
  });
});

describe('in a measure of Nav (§ 4-3)', () => {
  it.each<[MeasureCode | undefined, string]>([
    ['ARBEIDSTRENING', 'eligible'],
    ['HOYERE_UTDANNING', 'eligible'],
    ['MIDLERTIDIG_LONNSTILSKUDD', 'not-eligible'],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'not-eligible'],
    [undefined, 'missing-facts'],
  ])('%s: %s', (measureTakenPartIn, outcome) => {
    const answer = ask('LABOUR_MARKET_MEASURE', { measureTakenPartIn });
    expect(answer.outcome).toBe(outcome);
    if (outcome !== 'eligible') expect(answer.decidedBy).toEqual(['DAG-01']);
  });

  it('asks for neither age, application, waiting nor plan', () => {
    const young = { born: day('2007-01-01'), appliedToKeepBenefit: false, benefitDecidedOn: undefined, trainingPlanMade: false };
    expect(ask('LABOUR_MARKET_MEASURE', young).outcome).toBe('eligible');
    expect(ask('LABOUR_MARKET_MEASURE').information.find(({ id }) => id === 'TF kap. 7')?.text.values).toEqual({ school: 25, higher: 30 });
  });
});

describe('Norwegian and social studies (§ 4-3 a)', () => {
  const until = (endsOn: string, special: 'yes' | 'no' | undefined, changes: Changes = {}) =>
    ask('NORWEGIAN_AND_SOCIAL_STUDIES', {
      endsOn: day(endsOn),
      answers: special
        ? { ...answered(code), [`DAG-02:special-reasons@${code}`]: { answer: special } }
        : answered(code, 'yes', 'DAG-02:special-reasons'),
      ...changes,
    });

  it('last up to a year, longer for special reasons', () => {
    expect([until('2027-09-30', 'no').outcome, until('2027-10-01', 'no').outcome]).toEqual(['eligible', 'not-eligible']);
    expect(until('2027-10-01', 'yes').outcome).toBe('eligible');
    expect(until('2027-10-01', undefined)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['DAG-02'] });
  });

  it('count what was taken before', () => {
    const half = { timeUsed: { [code]: { months: 6 } } };
    expect([until('2027-03-31', 'no', half).outcome, until('2027-04-01', 'no', half).outcome]).toEqual(['eligible', 'not-eligible']);
    expect(until('2027-03-31', 'no', { participations: undefined }).outcome).toBe('missing-facts');
  });
});

describe('training of one’s own: age and waiting (§§ 4-3 b to 4-3 e)', () => {
  it.each(ownTraining)('%s is for those who are fully unemployed', (kind) => {
    expect(ask(kind, { fullyUnemployedOrLaidOff: false }).outcome).toBe('not-eligible');
    expect(ask(kind, { fullyUnemployedOrLaidOff: undefined }).missingFacts).toContain('fullyUnemployedOrLaidOff');
  });

  const begun = (trainingBegunOn: string) => ({ trainingBegunOn: day(trainingBegunOn), benefitGrantedFrom: day('2026-09-01') });
  const justBegun = begun('2026-10-01');

  it.each([
    ['SCHOOL_OR_BASIC_SKILLS', '2001-10-01', '2001-10-02', 'DAG-03'],
    ['HIGHER_VOCATIONAL', '2001-10-01', '2001-10-02', 'DAG-04'],
    ['OTHER_COURSE', '2001-10-01', '2001-10-02', 'DAG-06'],
    ['HIGHER_EDUCATION', '1996-10-01', '1996-10-02', 'DAG-05'],
  ] as const)('%s: born %s is old enough, %s not', (kind, oldEnough, tooYoung, id) => {
    expect(ask(kind, { born: day(oldEnough), ...justBegun }).outcome).toBe('eligible');
    expect(ask(kind, { born: day(tooYoung), ...justBegun })).toMatchObject({ outcome: 'not-eligible' });
    expect(ask(kind, { born: day(tooYoung), ...justBegun }).decidedBy).toContain(id);
    expect(ask(kind, { born: undefined, ...justBegun }).missingFacts).toEqual(['born']);
    // begun twelve weeks before the benefit is granted from: the age does not matter
    expect(ask(kind, { born: day(tooYoung), ...begun('2026-06-09') }).outcome).toBe('eligible');
    expect(ask(kind, { born: day(tooYoung), ...begun('2026-06-10') }).outcome).toBe('not-eligible');
  });

  it.each(ownTraining)('%s begins twelve weeks after the decision at the earliest', (kind) => {
    expect(ask(kind, { benefitDecidedOn: day('2026-07-09'), lacksSchooling: false, ...justBegun }).outcome).toBe('eligible');
    const early = { benefitDecidedOn: day('2026-07-10'), lacksSchooling: false };
    expect(ask(kind, { ...early, ...justBegun })).toMatchObject({ outcome: 'not-eligible', decidedBy: ['DAG-07'] });
    expect(ask(kind, { ...early, ...begun('2026-06-09') }).outcome).toBe('eligible');
    expect(ask(kind, { ...early, trainingBegunOn: undefined }).outcome).toBe('missing-facts');
    expect(ask(kind, { ...early, trainingBegunOn: day('2026-10-01'), benefitGrantedFrom: undefined }).outcome).toBe('missing-facts');
  });

  it('does not let those wait who lack schooling, when they take school', () => {
    const early = { benefitDecidedOn: day('2026-09-30'), lacksSchooling: true, ...justBegun };
    expect(ask('SCHOOL_OR_BASIC_SKILLS', early).outcome).toBe('eligible');
    expect(ask('HIGHER_VOCATIONAL', early).outcome).toBe('not-eligible');
    expect(ask('SCHOOL_OR_BASIC_SKILLS', { ...early, lacksSchooling: undefined }).missingFacts).toEqual(['lacksSchooling']);
  });
});

describe('what each kind allows', () => {
  it('higher education: twelve months, with at most 15 credits a half-year', () => {
    const until = (endsOn: string) => ask('HIGHER_EDUCATION', { endsOn: day(endsOn) }).outcome;
    expect([until('2027-09-30'), until('2027-10-01')]).toEqual(['eligible', 'not-eligible']);
    expect(ask('HIGHER_EDUCATION', { creditsPerHalfYear: 15.5 })).toMatchObject({ outcome: 'not-eligible', decidedBy: ['DAG-05'] });
    expect(ask('HIGHER_EDUCATION', { givesCredits: false }).outcome).toBe('not-eligible');
    expect(ask('HIGHER_EDUCATION', { givesCredits: undefined }).missingFacts).toEqual(['givesCredits']);
    expect(ask('HIGHER_EDUCATION', { creditsPerHalfYear: undefined }).missingFacts).toEqual(['creditsPerHalfYear']);
  });

  it('a course: three months full time in all, not part of something longer', () => {
    expect(ask('OTHER_COURSE', { courseMonthsFullTime: 3.5 })).toMatchObject({ outcome: 'not-eligible', decidedBy: ['DAG-06'] });
    expect(ask('OTHER_COURSE', { isPartOfLongerEducation: true }).outcome).toBe('not-eligible');
    expect(ask('OTHER_COURSE', { isPartOfLongerEducation: undefined }).missingFacts).toEqual(['isPartOfLongerEducation']);
    expect(ask('OTHER_COURSE', { courseMonthsFullTime: undefined }).missingFacts).toEqual(['courseMonthsFullTime']);
  });

  it('school and higher vocational education: the whole benefit period, and says so', () => {
    const told = (kind: TrainingKind) => ask(kind, { endsOn: day('2029-09-30') }).information.map(({ id }) => id);
    expect(told('SCHOOL_OR_BASIC_SKILLS')).toContain('DAG-03');
    expect(told('HIGHER_VOCATIONAL')).toContain('DAG-04');
    expect(told('OTHER_COURSE')).not.toContain('DAG-03');
  });

  it.each(ownTraining)('%s needs a plan, and half a year after an ended permission', (kind) => {
    expect(ask(kind, { trainingPlanMade: false })).toMatchObject({ outcome: 'not-eligible', decidedBy: ['DAG-08'] });
    expect(ask(kind, { trainingPlanMade: undefined }).missingFacts).toEqual(['trainingPlanMade']);
    const ended = (trainingPermissionEndedOn: string | undefined) =>
      ask(kind, {
        trainingPermissionEnded: true,
        trainingPermissionEndedOn: trainingPermissionEndedOn ? day(trainingPermissionEndedOn) : undefined,
      });
    expect([ended('2026-04-01').outcome, ended('2026-04-02').outcome, ended(undefined).outcome]).toEqual([
      'eligible',
      'not-eligible',
      'missing-facts',
    ]);
    expect(ask(kind, { trainingPermissionEnded: undefined }).missingFacts).toEqual(['trainingPermissionEnded']);
  });
});
