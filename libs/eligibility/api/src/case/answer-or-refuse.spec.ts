import { Problem, problemBody, withRequestContext } from '@fotfeste/shared/api';
import { answerOrRefuse } from './answer-or-refuse';

const problemOf = (given: unknown, text = JSON.stringify(given)): Problem | undefined => {
  try {
    answerOrRefuse({ given, text });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return undefined;
};
const asked = { case: 'a', measure: 'ARBEIDSTRENING', startsOn: '2026-09-01' };

describe('a case asked over the network', () => {
  it('is answered with its mark', () => {
    const given = { ...asked, facts: { born: '2011-03-01' } };
    expect(answerOrRefuse({ given, text: JSON.stringify(given) })).toMatchObject({
      case: 'a',
      measure: 'ARBEIDSTRENING',
      outcome: 'not-eligible',
      decidedBy: ['GEN-05', 'ATR-01'],
    });
  });

  it.each([null, true, 5, 'x', []])('is a problem when it is no case at all: %j', (given) => {
    expect(problemOf(given)?.kind.status).toBe(422);
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
    const errors = problem?.details.extension?.['errors'] as readonly { readonly field: string }[] | undefined;
    expect(errors?.map(({ field }) => field).sort()).toEqual([...fields].sort());
  });

  it('is a problem in the words of the command: in three languages, with the mark', () => {
    const problem = problemOf({ ...asked, startsOn: undefined, facts: {} });
    const body = problem && withRequestContext({ requestId: 'r', language: 'nn' }, () => problemBody(problem, 'r'));
    expect(body).toEqual({
      type: 'urn:fotfeste:problem:eligibility/unreadable-case',
      title: 'Saka kan ikkje vurderast slik ho er oppgitt',
      status: 422,
      detail: 'Rett eller fjern det som er nemnt. Kodar, namn og typar står i docs/facts.md.',
      instance: 'urn:fotfeste:request:r',
      case: 'a',
      error: 'startsOn: The field is missing',
      errors: [{ field: 'startsOn', message: { nb: 'Feltet mangler', nn: 'Feltet manglar', en: 'The field is missing' } }],
    });
  });

  it('is a problem when its text names a thing twice, of which only the last was read', () => {
    const problem = problemOf({ ...asked, facts: {} }, '{"case": "a", "facts": {"born": "1990-03-15"}, "facts": {}}');
    expect(problem?.details.extension).toMatchObject({ case: 'a', error: 'facts: The name stands twice in one object' });
  });
});
