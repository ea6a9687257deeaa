import { readCase } from './read-case';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
const facts = { born: '1990-03-15' };
const asked = (changes: object) => readCase({ case: '1', measure: 'ARBEIDSTRENING', startsOn: '2026-09-01', facts, ...changes });
const refusals = (changes: object): readonly string[] => {
  const read = asked(changes);
  return 'errors' in read ? read.errors.map(({ field }) => field) : [];
};
const answeredOn = (day: string): object => ({ 'GEN-02': { answer: 'yes', answeredOn: day } });
const answersTo = (measure: string, answers: object): unknown => {
  const read = asked({ measure, facts: { answers } });
  return 'case' in read ? read.case.facts.answers : read.errors.map(({ field }) => field);
};

describe('a case from outside', () => {
  it('is read with its last day as a fact, and everything that must be in place on the start day', () => {
    expect(asked({ endsOn: '2026-12-31' })).toEqual({
      case: {
        measure: 'ARBEIDSTRENING',
        startsOn: '2026-09-01',
        phase: 'start',
        facts: { born: '1990-03-15', endsOn: '2026-12-31' },
      },
    });
  });

  it.each([
    ['GRUPPE_ARBEIDSMARKEDSOPPLAERING', 'ARBEIDSMARKEDSOPPLAERING'],
    ['VARIG_LONNSTILSKUD', 'VARIG_LONNSTILSKUDD'],
    ['AVKLARING', 'AVKLARING'],
  ])('knows %s', (code, measure) => {
    expect(asked({ measure: code })).toMatchObject({ case: { measure } });
  });

  it.each<[object, readonly string[]]>([
    [{ measure: 'BADING' }, ['measure']],
    [{ measure: 'constructor' }, ['measure']],
    [{ measure: '__proto__' }, ['measure']],
    [{ measure: undefined }, ['measure']],
    [{ measure: 7 }, ['measure']],
    [{ startsOn: undefined }, ['startsOn']],
    [{ startsOn: '2026-02-30' }, ['startsOn']],
    [{ endsOn: 20261231 }, ['endsOn']],
    [{ startsOn: '9999-01-01' }, ['startsOn']],
    [{ startsOn: '2099-12-31', endsOn: '2100-01-01' }, ['endsOn']],
    [{ phase: 'middle' }, ['phase']],
    [{ start: '2026-09-01' }, ['start']],
    [{ facts: undefined }, ['facts']],
    [{ facts: [] }, ['facts']],
    [{ facts: { hair: 'red', born: 'x' } }, ['facts.hair', 'facts.born']],
    [{ facts: { answers: { 'AFT-99': 'yes' } } }, ['facts.answers.AFT-99']],
    [{ facts: { answers: { 'GEN-02@BADING': 'yes' } } }, ['facts.answers.GEN-02@BADING']],
    [{ facts: { answers: { 'AFT-03@OPPFOLGING': 'yes' } } }, ['facts.answers.AFT-03@OPPFOLGING']],
    [{ facts: { answers: { 'GEN-02@constructor': 'yes' } } }, ['facts.answers.GEN-02@constructor']],
    [{ facts: { timeUsed: { constructor: { months: 1 } } } }, ['facts.timeUsed.constructor']],
    [{ facts: { participations: [{ measure: 'valueOf', from: '2025-01-01' }] } }, ['facts.participations[0].measure']],
    [{ facts: { measureAtWorkplace: 'toString' } }, ['facts.measureAtWorkplace']],
    [{ facts: { born: '2026-09-02' } }, ['facts.born']],
    [{ facts: { born: '1800-01-01' } }, ['facts.born']],
    [{ facts: { answers: answeredOn('2026-09-02') } }, ['facts.answers.GEN-02.answeredOn']],
    [{ endsOn: '2026-12-31', facts: { answers: answeredOn('2027-01-01') } }, ['facts.answers.GEN-02.answeredOn']],
    [{ today: '2026-08-15', facts: { answers: answeredOn('2026-08-16') } }, ['facts.answers.GEN-02.answeredOn']],
    [{ facts: { born: '1990-03-15', answers: answeredOn('1990-03-14') } }, ['facts.answers.GEN-02.answeredOn']],
    [
      { facts: { permanentlyEmployedAtHost: true, temporaryEmploymentEndsOn: '2027-01-01' } },
      ['facts.permanentlyEmployedAtHost, facts.temporaryEmploymentEndsOn'],
    ],
    [{ endsOn: '2026-08-31' }, ['facts.endsOn']],
    [{ endsOn: '2026-12-31', facts: { endsOn: '2026-12-30' } }, ['facts.endsOn']],
    [{ facts: { born: '2020-01-01', timeUsed: { ARBEIDSTRENING: { months: 81 } } } }, ['facts.born, facts.timeUsed']],
    [
      { facts: { employments: [], assistanceGroup: 'BFORM', hasAssistanceDecision: false } },
      ['facts.assistanceGroup, facts.hasAssistanceDecision'],
    ],
  ])('is refused by name: %j', (changes, fields) => {
    expect(refusals(changes)).toEqual(fields);
  });

  it.each<object>([
    { startsOn: '2026-09-01', facts: { answers: answeredOn('2026-09-01') } },
    { endsOn: '2026-12-31', facts: { answers: answeredOn('2026-12-31') } },
    { today: '2026-10-01', facts: { answers: answeredOn('2026-10-01') } },
    { facts: { born: '1990-03-15', answers: answeredOn('1990-03-15') } },
    { startsOn: '2099-12-31' },
  ])('is read when its days can be true: %j', (changes) => {
    expect(refusals(changes)).toEqual([]);
  });

  it('contradicts itself about who is hired only where somebody is hired', () => {
    const told = { keepsEmployee: false, employments: [{ isHost: true, percent: 100 }] };
    expect(refusals({ measure: 'MIDLERTIDIG_LONNSTILSKUDD', facts: told })).toEqual(['facts.keepsEmployee, facts.employments']);
    expect(refusals({ measure: 'ARBEIDSFORBEREDENDE_TRENING', facts: told })).toEqual([]);
    expect(refusals({ measure: 'EKSPERTBISTAND', facts: { keepsEmployee: true, employments: [] } })).toEqual([]);
  });

  it.each([
    ['arbeidstrening', 'The measure arbeidstrening is unknown. Did you mean ARBEIDSTRENING?'],
    ['ARBTREN', 'The measure ARBTREN is unknown. Did you mean ARBEIDSTRENING?'],
    ['BADING', 'The measure BADING is unknown. The codes stand in docs/facts.md'],
  ])('says which measure may be meant by %s', (measure, message) => {
    for (const changes of [{ measure }, { facts: { timeUsed: { [measure]: {} } } }, { facts: { measureAtWorkplace: measure } }])
      expect(asked(changes)).toMatchObject({ errors: [{ message: { en: message } }] });
  });

  it.each([21, 60_000])('is refused where it is nested %i levels deep', (levels) => {
    const deep = nested(levels);
    for (const name of ['case', 'measure', 'facts', 'hair']) expect(refusals({ [name]: deep })).toEqual([name]);
  });

  it('may have a mark of some depth', () => {
    expect(refusals({ case: nested(20) })).toEqual([]);
  });

  it.each([[[]], [null], ['ARBEIDSTRENING'], [undefined]])('is refused when it is no object: %j', (given) => {
    expect(readCase(given)).toMatchObject({ errors: [{ field: '' }] });
  });
});

describe('answers from outside', () => {
  const yes = { answer: 'yes' };
  const no = { answer: 'no' };

  it('stand under the question, the rule, or either with the measure', () => {
    const both = { 'ATR-02:experience': yes, 'ATR-02:need': yes };
    expect(answersTo('ARBEIDSTRENING', { 'GEN-02': 'yes' })).toEqual({ 'GEN-02@ARBEIDSTRENING': yes });
    expect(answersTo('ARBEIDSTRENING', { 'ATR-02': 'yes' })).toEqual(both);
    expect(answersTo('ARBEIDSTRENING', { 'ATR-02@ARBEIDSTRENING': 'yes' })).toEqual(both);
    expect(answersTo('GRUPPE_AMO', {})).toEqual(['measure']);
  });

  it('count by the most precise key, whatever the order', () => {
    const precise = { 'ATR-02:experience': yes, 'ATR-02:need': no };
    expect(answersTo('ARBEIDSTRENING', { 'ATR-02': 'yes', 'ATR-02:need': 'no' })).toEqual(precise);
    expect(answersTo('ARBEIDSTRENING', { 'ATR-02:need': 'no', 'ATR-02': 'yes' })).toEqual(precise);
  });

  it('may be given for every question of the measure at once, but never for E-07', () => {
    expect(answersTo('ARBEIDSFORBEREDENDE_TRENING', { '*': 'yes', 'AFT-03': 'no' })).toEqual({
      'GEN-02@ARBEIDSFORBEREDENDE_TRENING': yes,
      'GEN-12:special-reasons@ARBEIDSFORBEREDENDE_TRENING': yes,
      'AFT-03': no,
      'AFT-04': yes,
      'AFT-05:before-2026@ARBEIDSFORBEREDENDE_TRENING': yes,
    });
    expect(answersTo('ARBEIDSFORBEREDENDE_TRENING', { 'E-07': 'no' })).toEqual({ 'E-07@ARBEIDSFORBEREDENDE_TRENING': no });
  });

  it('to another measure’s questions are known, and do not matter here', () => {
    expect(answersTo('OPPFOLGING', { 'AFT-03': 'yes', 'OPP-02': 'yes', 'GEN-02@ARBEIDSTRENING': 'no' })).toEqual({
      'OPP-02': yes,
      'GEN-02@ARBEIDSTRENING': no,
    });
  });
});
