import { theLaw } from '../assess';
import { answerCase } from './answer-case';
import type { CaseAnswer } from './case-answer';

const employed = { employerAdaptationFulfilled: true, followUpPlanObtained: true, internalMeasures: 'CARRIED_OUT' };
const ready = {
  born: '2001-02-10',
  lawfulResidence: true,
  hasAssistanceDecision: true,
  assistanceGroup: 'BATT',
  employments: [],
  participations: [],
  providerApproved: true,
  providerIsCloseRelation: false,
  providerInDifficulty: false,
  providerOwesUnlawfulAid: false,
  answers: { '*': 'yes' },
};
/** As it comes from a line of JSON: what is undefined is not there. */
const ask = (facts: object, more: object = {}) =>
  answerCase(
    theLaw,
    JSON.parse(JSON.stringify({ measure: 'ARBEIDSFORBEREDENDE_TRENING', startsOn: '2026-03-01', facts: { ...ready, ...facts }, ...more })),
  );
const answered = (facts: object, more: object = {}): CaseAnswer => {
  const found = ask(facts, more);
  if ('errors' in found) throw new Error(JSON.stringify(found.errors));
  return found.answer;
};

describe('the answer to a case', () => {
  it('names outcome, the rules that decide, and how each condition came out', () => {
    const answer = answered({ ...employed, employments: [{ isHost: true }] });
    expect(answer).toMatchObject({ measure: 'ARBEIDSFORBEREDENDE_TRENING', outcome: 'not-eligible', decidedBy: ['AFT-05'] });
    expect(answer.conditions).toContainEqual({
      id: 'AFT-05',
      kind: 'hard',
      result: 'not-met',
      because: {
        nb: 'Personen er ansatt i virksomheten der tiltaket skal gjennomføres.',
        nn: 'Personen er tilsett i verksemda der tiltaket skal gjennomførast.',
        en: 'The person is employed in the enterprise where the measure is to be carried out.',
      },
    });
    expect(answer.conditions.find(({ id }) => id === 'AFT-02')).toEqual({ id: 'AFT-02', kind: 'hard', result: 'met' });
  });

  it('says which fact is missing and which question waits', () => {
    const { outcome, conditions } = answered({ assistanceGroup: undefined, hasAssistanceDecision: undefined, answers: {} });
    const because = (id: string) => conditions.find((one) => one.id === id)?.because?.nb;
    expect(outcome).toBe('missing-facts');
    expect(because('AFT-02')).toBe('Ukjent: Innsatsgruppe i gjeldende vedtak (assistanceGroup)');
    expect(because('AFT-03')).toContain('AFT-03: ');
    expect(because('AFT-03')).toContain('?');
  });

  it('says that a person has answered no', () => {
    const answer = answered({ answers: { '*': 'yes', 'AFT-04': 'no' } });
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AFT-04'] });
    expect(answer.conditions.find(({ id }) => id === 'AFT-04')?.because?.en).toContain('A person has answered no');
  });

  it('shows the clock, and says so when there is no limit or earlier time is unknown', () => {
    expect(answered({}).duration).toMatchObject({
      limited: true,
      unit: 'months',
      left: { months: 24, weeks: 0, days: 0 },
      latestEnd: '2028-02-29',
      steps: [
        { id: 'AFT-06', result: 'met', lastDay: '2027-02-28' },
        { id: 'AFT-07', result: 'met' },
        { id: 'AFT-08', result: 'missing-fact' },
      ],
    });
    expect(answered({ participations: undefined }).duration).toEqual({ limited: true });
    expect(answered({}, { measure: 'UNGDOMSGARANTI' }).duration).toEqual({ limited: false });
  });

  it('tells once what two steps of the duration ask for', () => {
    const { conditions } = answered({ assistanceGroup: undefined }, { measure: 'ARBEID_MED_STOTTE', endsOn: '2031-09-01' });
    const told = conditions.flatMap(({ id, because }) => (because ? [`${id} ${because.en}`] : []));
    expect(told.filter((each) => each.startsWith('AMS-06 Unknown'))).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  });

  it('warns where only Nav’s own systems say no', () => {
    const { outcome, warnings } = answered({ daysPerWeek: 7 });
    expect(outcome).toBe('eligible');
    expect(warnings.map(({ id }) => id)).toContain('TEC-06');
  });

  it('says what is not automated', () => {
    expect(answered({}, { measure: 'AKTIVITETSPENGER' })).toMatchObject({ outcome: 'not-automated', conditions: [] });
  });

  it.each([
    ['2015-12-31', 'før 01.01.2016'],
    ['2026-02-30', 'dato'],
  ])('has no answer for a start on %s', (startsOn, why) => {
    const found = ask({}, { startsOn });
    expect('errors' in found ? found.errors : []).toMatchObject([{ field: 'startsOn' }]);
    expect(JSON.stringify(found)).toContain(why);
  });

  it('has no answer where a measure is not in force yet, and says which day', () => {
    const found = ask({}, { measure: 'UNGDOMSGARANTI', startsOn: '2020-01-01' });
    expect(found).toMatchObject({
      errors: [{ field: 'startsOn', message: { nb: 'Saken er stoppet: tiltaket har ingen regler som gjelder 2020-01-01.' } }],
    });
  });
});
