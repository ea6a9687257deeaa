import type { Problem } from '@fotfeste/shared/web';
import { openPage } from '../testing/open-page';
import { AnswerWay } from './answer-way';

const refusal = (more: Problem['more']): Problem => ({ type: 'x', title: 'Noe må vurderes av deg først', status: 409, errors: [], more });
const asked = { measure: 'INDIVIDUELL_JOBBSTOTTE', startsOn: '2026-09-01' };
const href = (): string | undefined => document.querySelector('a')?.getAttribute('href') ?? undefined;

describe('a refusal that waits for an answer', () => {
  it('leads to the questions of the very measure and day, beside the form', async () => {
    const problem = refusal({ ...asked, questions: [{ question: 'IPS-03:need', about: 'person' }] });
    const { words } = await openPage(AnswerWay, 'adviser', { problem, participantId: 'p1' });
    expect(words('a')).toEqual(['Svar på spørsmålene i «Hva kan tilbys» (ny fane)']);
    expect(href()).toBe('/participants/p1/possibilities?measure=INDIVIDUELL_JOBBSTOTTE&startsOn=2026-09-01');
    expect(document.querySelector('a')?.target).toBe('_blank');
  });

  it('leads to the facts that are missing', async () => {
    const problem = refusal({ ...asked, missingFacts: ['employments'] });
    const { words } = await openPage(AnswerWay, 'adviser', { problem, participantId: 'p1' });
    expect(words('a')).toEqual(['Før inn opplysningene i «Hva kan tilbys» (ny fane)']);
  });

  it('has no way for another refusal', async () => {
    await openPage(AnswerWay, 'adviser', { problem: refusal({ conditions: [] }), participantId: 'p1' });
    expect(href()).toBeUndefined();
  });

  it('shows no way to the provider', async () => {
    await openPage(AnswerWay, 'provider', { problem: refusal({ ...asked, questions: [] }), participantId: 'p1' });
    expect(href()).toBeUndefined();
  });
});
