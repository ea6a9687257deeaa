import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor } from '../testing/ask';

const ips = 'INDIVIDUELL_JOBBSTOTTE';
const young = 'INDIVIDUELL_JOBBSTOTTE_UNG';
const on = '2026-10-01';
const consenting: Changes = {
  inTreatmentForMentalHealthOrSubstanceUse: true,
  consentsToTakePart: true,
  wantsWorkOrEducation: true,
  consentsToShareHealthInformation: true,
};
const ready = (code: MeasureCode, changes: Changes = {}) => aPerson({ ...consenting, answers: answered(code), ...changes });

describe('IPS ung, what is not settled of § 3-6 (E-04)', () => {
  it.each(['IPU-01', 'IPU-02', 'IPU-03'])('%s says so', (key) => {
    const asked = ready(young, { born: localDate('2002-03-15'), inTrainingOrEducation: true, endsOn: localDate('2028-09-30') });
    expect(conditionIn(young, key, asked, on).note?.nb).toContain('E-04');
  });
});

describe('IPS, the plan (§ 3-3)', () => {
  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
  ])('made on %s names the job specialist: %s', (startsOn, named) => {
    const plans = answerFor(ips, ready(ips), startsOn).information.filter(({ id }) => id === 'EF § 3-3');
    expect(plans.map(({ text }) => text.text.nb.includes('jobbspesialisten'))).toEqual([named]);
  });
});

describe('IPS, when it ends (§ 1-3)', () => {
  it.each([ips, young] as const)('%s ends when the conditions do, or the wish', (code) => {
    const { information } = answerFor(code, ready(code), on);
    expect(information.find(({ id }) => id === 'EF § 1-3')).toMatchObject({
      audience: 'participant',
      title: { en: 'When the measure ends' },
    });
  });
});

describe('IPS, age (§ 3-1)', () => {
  it.each([
    ['turned 16 the day before', '2010-08-30', '2026-08-31', 'IPS-01', 'met'],
    ['turns 16 that day', '2010-08-31', '2026-08-31', 'IPS-01', 'met'],
    ['turns 16 the day after', '2010-09-01', '2026-08-31', 'IPS-01', 'not-met'],
    ['turns 16 later in the year, from September 2026', '2010-12-31', '2026-09-01', 'IPS-02', 'met'],
    ['turns 16 the year after', '2011-01-01', '2026-12-31', 'IPS-02', 'not-met'],
    ['turns 16 that year', '2011-01-01', '2027-01-01', 'IPS-02', 'met'],
  ])('%s', (_story, born, startsOn, key, expected) => {
    expect(outcomeFor(ips, key, ready(ips, { born: localDate(born) }), startsOn)).toBe(expected);
    expect(outcomeFor(young, key, ready(young, { born: localDate(born) }), startsOn)).toBe(expected);
  });

  it.each(['2026-08-31', '2026-09-01'])('asks for the birth date (%s)', (startsOn) => {
    expect(answerFor(ips, ready(ips, { born: undefined }), startsOn)).toMatchObject({ outcome: 'missing-facts', missingFacts: ['born'] });
  });
});

describe('IPS, who it is for (§ 3-1)', () => {
  it('is for somebody in treatment who needs more than everybody is offered', () => {
    expect(answerFor(ips, ready(ips, { answers: answered(ips, 'yes', 'IPS-04') }), on).outcome).toBe('eligible');
  });

  it('asks for the treatment before it asks for the guidelines', () => {
    const answer = answerFor(
      ips,
      ready(ips, { inTreatmentForMentalHealthOrSubstanceUse: undefined, answers: answered(ips, 'yes', 'IPS-04') }),
      on,
    );
    expect(answer).toMatchObject({ outcome: 'missing-facts', missingFacts: ['inTreatmentForMentalHealthOrSubstanceUse'], questions: [] });
  });

  it('asks about the guidelines when there is no treatment', () => {
    const without: Changes = { inTreatmentForMentalHealthOrSubstanceUse: false };
    const answer = answerFor(ips, ready(ips, { ...without, answers: answered(ips, 'yes', 'IPS-04') }), on);
    expect(answer.questions.map(({ question }) => question)).toEqual(['IPS-04']);
    expect(answerFor(ips, ready(ips, without), on).outcome).toBe('eligible');
    const refused = ready(ips, { ...without, answers: { ...answered(ips), 'IPS-04': { answer: 'no' } } });
    expect(answerFor(ips, refused, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['IPS-03'] });
  });

  it('leaves the need to a person', () => {
    const answer = answerFor(ips, ready(ips, { answers: answered(ips, 'yes', 'IPS-03:need', 'IPS-04') }), on);
    expect(answer.questions.map(({ question }) => question)).toEqual(['IPS-03:need']);
  });

  it('is for anybody under 30 with complex problems as IPS ung, in treatment or not', () => {
    const facts = ready(young, { inTreatmentForMentalHealthOrSubstanceUse: undefined });
    expect(answerFor(young, facts, on).outcome).toBe('eligible');
    expect(conditionIn(young, 'IPU-02', aPerson(consenting), on).outcome).toBe('needs-judgement');
    const neither = ready(young, {
      inTreatmentForMentalHealthOrSubstanceUse: false,
      answers: { ...answered(young), 'IPU-02': { answer: 'no' } },
    });
    expect(answerFor(young, neither, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['IPU-02'] });
  });
});

describe('IPS, consent (§§ 3-1, 3-2 and 3-4)', () => {
  it.each<[string, string, Changes, string, string]>([
    ['consents', 'IPS-05', {}, on, 'met'],
    ['does not consent', 'IPS-05', { consentsToTakePart: false }, on, 'not-met'],
    ['consent not recorded', 'IPS-05', { consentsToTakePart: undefined }, on, 'missing-fact'],
    ['does not consent, older text', 'IPS-05:before-2026', { consentsToTakePart: false }, '2026-08-31', 'not-met'],
    ['consent not recorded, older text', 'IPS-05:before-2026', { consentsToTakePart: undefined }, '2026-08-31', 'missing-fact'],
    ['wants no work', 'IPS-05:wish', { wantsWorkOrEducation: false }, on, 'not-met'],
    ['wish not recorded', 'IPS-05:wish', { wantsWorkOrEducation: undefined }, on, 'missing-fact'],
    ['shares health information', 'IPS-06', {}, on, 'met'],
    ['does not share', 'IPS-06', { consentsToShareHealthInformation: false }, on, 'not-met'],
    ['sharing not recorded', 'IPS-06', { consentsToShareHealthInformation: undefined }, on, 'missing-fact'],
  ])('%s', (_story, key, changes, startsOn, expected) => {
    expect(outcomeFor(ips, key, ready(ips, changes), startsOn)).toBe(expected);
  });

  it('lacks a fact, and is no matter of judgement, when IPS ung has no recorded consent', () => {
    expect(answerFor(young, ready(young, { consentsToTakePart: undefined, answers: {} }), on).outcome).toBe('missing-facts');
  });

  it('did not ask for the wish before September 2026', () => {
    expect(answerFor(ips, ready(ips, { wantsWorkOrEducation: false }), '2026-08-31').outcome).toBe('eligible');
    expect(answerFor(ips, ready(ips, { wantsWorkOrEducation: false }), '2026-09-01').outcome).toBe('not-eligible');
  });
});

describe('IPS, how long (§§ 3-5 and 3-6)', () => {
  const reduced: Changes = { assistanceGroup: 'JOBBE_DELVIS' };
  const studying: Changes = { inTrainingOrEducation: true };

  it.each<[string, MeasureCode, string, Changes, string]>([
    ['a year', ips, '2027-09-30', {}, 'eligible'],
    ['a year and a day', ips, '2027-10-01', {}, 'not-eligible'],
    ['three years with reduced capacity', ips, '2029-09-30', reduced, 'eligible'],
    ['three years and a day with reduced capacity', ips, '2029-10-01', reduced, 'not-eligible'],
    ['a year and a day in education, IPS has no extra year', ips, '2027-10-01', studying, 'not-eligible'],
    ['two years in education, IPS ung', young, '2028-09-30', studying, 'eligible'],
    ['two years and a day in education, IPS ung', young, '2028-10-01', studying, 'not-eligible'],
    ['four years in education with reduced capacity, IPS ung', young, '2030-09-30', { ...reduced, ...studying }, 'eligible'],
    ['four years and a day, IPS ung', young, '2030-10-01', { ...reduced, ...studying }, 'not-eligible'],
    ['a year and a day, education unknown, IPS ung', young, '2027-10-01', {}, 'missing-facts'],
    ['a year and a day, not in education, IPS ung', young, '2027-10-01', { inTrainingOrEducation: false }, 'not-eligible'],
  ])('%s', (_story, code, endsOn, changes, expected) => {
    expect(answerFor(code, ready(code, { endsOn: localDate(endsOn), ...changes }), on).outcome).toBe(expected);
  });

  it('makes a task of the plan with the health service', () => {
    expect(answerFor(ips, ready(ips), on).information.map(({ task }) => task)).toEqual(['plan-with-health-service']);
  });
});

describe('IPS ung, the total in education (IPU-03)', () => {
  it('is named for the adviser', () => {
    const { information } = answerFor('INDIVIDUELL_JOBBSTOTTE_UNG', aPerson(), '2026-10-01');
    expect(information.find(({ id }) => id === 'IPU-03')?.text.values).toEqual({ total: 24, reduced: 48 });
  });
});
