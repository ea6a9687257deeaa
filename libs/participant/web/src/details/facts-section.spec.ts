import { openPage } from '../testing/open-page';
import { FactsSection } from './facts-section';

const none = { employments: [], sickLeaves: [], educations: [], certificates: [], benefits: [] };

describe('what is known of sick leave', () => {
  it('is not said by saying that there are no benefits: each list is confirmed on its own', async () => {
    const opened = await openPage(FactsSection, { participantId: 'p1' });
    await opened.answer('GET', '/api/participants/p1/facts', { ...none, benefitsKnown: { source: 'veileder', date: '2026-11-20' } });
    const panel = opened.page.querySelector('#sick-leave');
    expect(panel?.textContent).toContain('vi vet ikke om det betyr ingen');
    [...(panel?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim() === 'Bekreft at det er ingen')?.click();
    await opened.settle();
    const known = { ...none, sickLeavesKnown: { source: 'veileder', date: '2026-11-20' } };
    const sent = await opened.answer('POST', '/api/participants/p1/facts/known', known);
    expect(sent.request.body).toEqual({ list: 'sickLeaves', source: 'veileder' });
    expect(panel?.textContent).toMatch(/Ingen\.\s*Kilde:\s*Veileder/);
  });
});
