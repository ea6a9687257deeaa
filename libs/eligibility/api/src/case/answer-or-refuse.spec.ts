import { Problem, problemBody, withRequestContext } from '@fotfeste/shared/api';
import { answerOrRefuse } from './answer-or-refuse';

const problemOf = (given: Readonly<Record<string, unknown>>): Problem | undefined => {
  try {
    answerOrRefuse(given);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return undefined;
};
const asked = { case: 'a', measure: 'ARBEIDSTRENING', startsOn: '2026-09-01' };

describe('a case asked over the network', () => {
  it('is answered with its mark', () => {
    expect(answerOrRefuse({ ...asked, facts: { born: '2011-03-01' } })).toMatchObject({
      case: 'a',
      measure: 'ARBEIDSTRENING',
      outcome: 'not-eligible',
      decidedBy: ['GEN-05', 'ATR-01'],
    });
  });

  it.each([
    [{ ...asked, measure: 'BADING', facts: {} }, ['measure']],
    [{ ...asked, measure: 'constructor', facts: {} }, ['measure']],
    [{ ...asked, facts: { hair: 'red' } }, ['facts.hair']],
    [{ ...asked, startsOn: '2015-12-31', facts: {} }, ['startsOn']],
    [{ ...asked, facts: { born: '2027-01-01' } }, ['facts.born']],
    [{ ...asked, facts: { born: '1990-02-30' } }, ['facts.born']],
    [{ ...asked, startsOn: '2026-13-01', facts: {} }, ['startsOn']],
    [{ ...asked, measure: 'VTAO', facts: {} }, ['startsOn']],
    [{ ...asked, facts: { born: '2020-01-01', timeUsed: { ARBEIDSTRENING: { months: 81 } } } }, ['facts.born, facts.timeUsed']],
    [{}, ['measure', 'startsOn', 'facts']],
  ])('is a problem that names what is wrong: %j', (given, fields) => {
    const problem = problemOf(given);
    expect(problem?.kind.status).toBe(422);
    expect(problem?.details.errors?.map(({ field }) => field).sort()).toEqual([...fields].sort());
  });

  it.each([
    ['nb', 'Feltet mangler'],
    ['nn', 'Feltet manglar'],
    ['en', 'The field is missing'],
  ] as const)('is a problem in the language of whoever asks: %s', (language, message) => {
    const problem = problemOf({ ...asked, startsOn: undefined, facts: {} });
    const body = problem && withRequestContext({ requestId: 'r', language }, () => problemBody(problem, 'r'));
    expect(body?.['errors']).toEqual([{ field: 'startsOn', message }]);
  });
});
