import { factNames } from '@fotfeste/eligibility/domain';
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
      answers: { 'ATR-02:experience@ARBEIDSTRENING': { answer: 'yes' } },
    };
    expect(readFacts(facts)).toEqual({ facts, errors: [] });
  });

  it.each([
    [{ hairColour: 'red' }],
    [{ constructor: true }],
    [{ born: '2026-02-30' }],
    [{ born: 19900315 }],
    [{ born: null }],
    [{ lawfulResidence: 'true' }],
    [{ daysPerWeek: 0 }],
    [{ daysPerWeek: 7.1 }],
    [{ participationPercent: Number.NaN }],
    [{ assistanceGroup: 'BATT' }],
    [{ employments: {} }],
    [{ employments: [{ percent: 0 }] }],
    [{ employments: [{ employer: '1', toString: 1 }] }],
    [{ participations: [{ measure: 'AVKLARING' }] }],
    [{ participations: [{ measure: 'BADING', from: '2026-01-01' }] }],
    [{ timeUsed: { ARBEIDSTRENING: { years: 1 } } }],
    [{ timeUsed: [] }],
    [{ answers: { 'AFT-03': { answer: 'maybe' } } }],
  ])('are refused by name: %j', (facts) => {
    expect(fields(facts)).toEqual(Object.keys(facts).map((name) => `facts.${name}`));
  });

  it('are refused all at once, and then none is used', () => {
    const read = readFacts({ born: 'x', lawfulResidence: true, unknown: 1 });
    expect([read.facts, read.errors.length]).toEqual([{}, 2]);
  });

  it('have a check for every fact there is', () => {
    for (const name of factNames) expect([name, fields({ [name]: Symbol('nothing') })]).toEqual([name, [`facts.${name}`]]);
  });
});
