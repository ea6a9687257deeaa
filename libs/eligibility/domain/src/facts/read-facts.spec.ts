import { factNames } from './facts';
import { readFacts } from './read-facts';

const fields = (facts: Readonly<Record<string, unknown>>): readonly string[] => readFacts(facts).errors.map(({ field }) => field);

describe('facts from outside', () => {
  it('are read as they are when names and types fit', () => {
    const facts = {
      born: '1990-03-15',
      lawfulResidence: true,
      daysPerWeek: 2.5,
      assistanceGroup: 'JOBBE_DELVIS',
      employments: [{ employer: '312000001', percent: 80, isHost: false }],
      participations: [{ measure: 'AVKLARING', from: '2026-01-01' }],
      timeUsed: { ARBEIDSTRENING: { months: 3 } },
      answers: { 'ATR-02:experience@ARBEIDSTRENING': { answer: 'yes', answeredOn: '2026-01-01' } },
    };
    expect(readFacts(facts)).toEqual({ facts, errors: [] });
  });

  it('are read by the code they stand for when other systems spell it otherwise', () => {
    const { facts, errors } = readFacts({
      assistanceGroup: 'BATT',
      participations: [{ measure: 'GRUPPE_FAG_OG_YRKESOPPLAERING', from: '2026-01-01' }],
      timeUsed: { MIDLERTIDIG_LONNSTLSKUDD: { months: 3 } },
      answers: { 'GEN-02': 'yes' },
    });
    expect(errors).toEqual([]);
    expect(facts).toEqual({
      assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
      participations: [{ measure: 'FAG_OG_YRKESOPPLAERING', from: '2026-01-01' }],
      timeUsed: { MIDLERTIDIG_LONNSTILSKUDD: { months: 3 } },
      answers: { 'GEN-02': { answer: 'yes' } },
    });
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ hairColour: 'red' }, 'facts.hairColour'],
    [{ constructor: true }, 'facts.constructor'],
    [{ born: '2026-02-30' }, 'facts.born'],
    [{ born: 19900315 }, 'facts.born'],
    [{ born: null }, 'facts.born'],
    [{ lawfulResidence: 'true' }, 'facts.lawfulResidence'],
    [{ daysPerWeek: 0 }, 'facts.daysPerWeek'],
    [{ daysPerWeek: 7.1 }, 'facts.daysPerWeek'],
    [{ participationPercent: Number.NaN }, 'facts.participationPercent'],
    [{ assistanceGroup: 'BEST' }, 'facts.assistanceGroup'],
    [{ assistanceGroup: 'toString' }, 'facts.assistanceGroup'],
    [{ employments: {} }, 'facts.employments'],
    [{ employments: [{}, { percent: 0 }] }, 'facts.employments[1].percent'],
    [{ employments: [{ employer: '1', toString: 1 }] }, 'facts.employments[0].toString'],
    [{ participations: [{ measure: 'AVKLARING' }] }, 'facts.participations[0].from'],
    [{ participations: [{ measure: 'BADING', from: '2026-01-01' }] }, 'facts.participations[0].measure'],
    [{ timeUsed: { ARBEIDSTRENING: { years: 1 } } }, 'facts.timeUsed.ARBEIDSTRENING.years'],
    [{ timeUsed: { ARBEIDSTRENING: { months: 1.5 } } }, 'facts.timeUsed.ARBEIDSTRENING.months'],
    [{ timeUsed: { SVOMMING: { months: 1 } } }, 'facts.timeUsed.SVOMMING'],
    [{ timeUsed: { VARIG_LONNSTILSKUD: {}, VARIG_LONNSTILSKUDD: {} } }, 'facts.timeUsed.VARIG_LONNSTILSKUDD'],
    [{ timeUsed: [] }, 'facts.timeUsed'],
    [{ answers: { 'AFT-03': { answer: 'maybe' } } }, 'facts.answers.AFT-03.answer'],
    [{ answers: { 'AFT-03': true } }, 'facts.answers.AFT-03'],
  ])('are refused by name: %j', (facts, field) => {
    expect(fields(facts)).toEqual([field]);
  });

  it('are refused all at once, in three languages, and then none is used', () => {
    const read = readFacts({ born: 'x', lawfulResidence: true, unknown: 1 });
    expect([read.facts, read.errors.length]).toEqual([{}, 2]);
    expect(read.errors[0]?.message).toEqual({
      nb: 'Må være en dato som finnes, åååå-mm-dd',
      nn: 'Må vere ein dato som finst, åååå-mm-dd',
      en: 'Must be a day that exists, yyyy-mm-dd',
    });
  });

  it('have a check for every fact there is', () => {
    for (const name of factNames) expect([name, fields({ [name]: Symbol('nothing') })]).toEqual([name, [`facts.${name}`]]);
  });
});
