import { PlanPage } from '../plan-page';
import { aCard, aPlan } from '../testing/a-card';
import { openPage } from '../testing/open-page';

const address = '/api/plan-activities/a1';

/** Somebody has written a new title and hours, and a colleague has saved another title and a description meanwhile. */
async function collided() {
  const opened = await openPage(PlanPage, aPlan({ activities: [aCard()] }));
  await opened.press('Søke to jobber i uken');
  await opened.press('Endre');
  await opened.type('title', 'Søke tre jobber i uken');
  await opened.type('hoursPerWeek', '6,5');
  await opened.press('Lagre');
  await opened.answerDrafts();
  const theirs = aCard({ version: 4, title: 'Søke to butikkjobber i uken', description: 'Ring først.' });
  const conflict = {
    title: 'Endret',
    status: 412,
    theirs: { title: theirs.title },
    yours: { title: 'Søke tre jobber i uken' },
    version: 4,
  };
  const sent = await opened.answer('PUT', address, conflict, 412);
  await opened.answer('GET', '/api/participants/p1/plan', aPlan({ activities: [theirs] }));
  return { ...opened, sent };
}

describe('two people saving the same activity', () => {
  it('shows both versions of the field both changed, and nothing else', async () => {
    const { sent, words } = await collided();
    expect(sent.headers.get('If-Match')).toBe('"3"');
    expect(words('dialog[open] h2')[0]).toBe('En kollega har lagret samtidig');
    expect(words('dialog[open] legend')).toEqual(['Hva skal gjøres?']);
    expect(words('dialog[open] label')).toEqual(['Søke tre jobber i uken', 'Søke to butikkjobber i uken']);
  });

  it('saves nothing before somebody has chosen', async () => {
    const { http, press, words } = await collided();
    await press('Lagre');
    http.expectNone({ method: 'PUT', url: address });
    expect(words('dialog[open] .aksel-error-message')).toEqual(['Velg hvilken versjon som skal stå']);
  });

  it.each([
    ['Søke tre jobber i uken', 'Søke tre jobber i uken'],
    ['Søke to butikkjobber i uken', 'Søke to butikkjobber i uken'],
  ])('keeps %s when that is chosen, with everything only one of them changed', async (choice, title) => {
    const { answer, answerDrafts, press, words } = await collided();
    await press(choice);
    await press('Lagre');
    await answerDrafts();
    const request = await answer('PUT', address, aCard({ version: 5, title }));
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toMatchObject({ title, description: 'Ring først.', hoursPerWeek: 6.5 });
    await answerDrafts();
    expect(words('[data-card="a1"] h4')).toEqual([title]);
  });

  it('leads back to the form with what was written', async () => {
    const { press } = await collided();
    await press('Tilbake til skjemaet');
    expect(document.querySelector<HTMLInputElement>('#field-title')?.value).toBe('Søke tre jobber i uken');
  });
});
