import { openPage } from '../testing/open-page';
import { PersonExportsPage } from './person-exports-page';

const ready = {
  id: 'e1',
  askedAt: '2026-11-21T08:00:00Z',
  reason: 'Krav om innsyn',
  state: 'ready',
  until: '2026-11-22T08:00:00Z',
} as const;

describe('everything about somebody', () => {
  it('is asked for by number with a reason, and says until when it can be fetched', async () => {
    const { page, type, press, answer, words } = await openPage(PersonExportsPage);
    await answer('GET', '/api/person-exports', { items: [] });
    expect(page.textContent).toContain('Ingen har bedt om noe');
    await press('Lag filen');
    expect(page.textContent).toContain('Skriv fødselsnummeret');
    await type('identityNumber', '049087 29450');
    await type('reason', 'Krav om innsyn av 20.11.2026');
    await press('Lag filen');
    const sent = await answer('POST', '/api/person-exports', { items: [ready] });
    expect(sent.request.body).toEqual({ identityNumber: '04908729450', reason: 'Krav om innsyn av 20.11.2026' });
    expect(words('tbody td').slice(0, 2)).toEqual(['Krav om innsyn', 'Kan hentes én gang, til 22.11.2026 09.00']);
    expect(page.querySelector('input')?.value).toBe('');
  });

  it('is not offered again once it was fetched or its day is over', async () => {
    const { words, answer } = await openPage(PersonExportsPage);
    await answer('GET', '/api/person-exports', {
      items: [
        { ...ready, id: 'e2', state: 'fetched' },
        { ...ready, id: 'e3', state: 'expired' },
      ],
    });
    expect(words('tbody button')).toEqual([]);
    expect(words('tbody td').filter((text) => text.includes('entet'))).toHaveLength(2);
  });
});
