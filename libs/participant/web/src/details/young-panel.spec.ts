import { openPage } from '../testing/open-page';
import { YoungPanel } from './young-panel';

const address = '/api/participants/p1/young-consents';
const young = { applies: true, until: '2027-05-10', ownHealthFrom: '2025-05-10' };
const mother = { id: 'c1', giver: 'parent', name: 'Mona Prøve', answer: 'given', answeredOn: '2026-11-01', recordedByName: 'Kari' };

describe('consents of somebody under 18', () => {
  it('are not there for a grown-up', async () => {
    const opened = await openPage(YoungPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { ...young, applies: false, items: [mother] });
    expect(opened.page.textContent.trim()).toBe('');
  });

  it('are withdrawn by a new answer with its day', async () => {
    const opened = await openPage(YoungPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { ...young, items: [mother] });
    expect(opened.words('.ff-period p > *')).toEqual(['Mona Prøve', 'Ja', '01.11.2026']);
    await opened.press('Før svar');
    await opened.tick('Trukket tilbake');
    opened.page.querySelector<HTMLFormElement>('#young-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await opened.settle();
    const after = { ...young, items: [{ ...mother, answer: 'withdrawn', answeredOn: '2026-11-20' }] };
    const { request } = await opened.answer('POST', address, after);
    expect(request.body).toEqual({ giver: 'parent', name: 'Mona Prøve', answer: 'withdrawn', answeredOn: '2026-11-20' });
    expect(opened.words('.ff-period p > *')).toEqual(['Mona Prøve', 'Trukket tilbake', '20.11.2026']);
  });

  it('need an answer, and cannot be withdrawn before they were given', async () => {
    const opened = await openPage(YoungPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { ...young, items: [] });
    await opened.press('Før opp en forelder');
    expect(opened.words('.aksel-radio__label')).toEqual(['Ikke spurt ennå', 'Ja', 'Nei']);
    opened.page.querySelector<HTMLFormElement>('#young-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await opened.settle();
    opened.http.expectNone({ method: 'POST', url: address });
    expect(opened.words('.aksel-error-summary li')).toEqual(['Samtykker vedkommende? Velg et svar']);
  });
});
