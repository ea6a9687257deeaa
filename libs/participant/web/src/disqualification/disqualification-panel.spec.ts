import { openPage } from '../testing/open-page';
import { DisqualificationPanel } from './disqualification-panel';

const address = '/api/participants/p1/disqualifications';

describe('inhabilitet', () => {
  it('is declared of oneself with a ground and words, and leads out of the case', async () => {
    const opened = await openPage(DisqualificationPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { items: [] });
    expect(opened.words('ff-panel')[0]).toContain('Ingen er meldt inhabil');
    await opened.press('Meld inhabilitet');
    expect(opened.page.querySelector('#field-adviserId')).toBeNull();
    const send = opened.page.querySelector<HTMLButtonElement>('button[form="disqualification-form"]');
    send?.click();
    await opened.settle();
    opened.http.expectNone(address);
    await opened.tick('I slekt eller familie med personen');
    await opened.type('words', 'Søskenbarn');
    send?.click();
    await opened.settle();
    const { request } = await opened.answer('POST', address, { adviserName: 'Marit Torp', isSelf: true, wasResponsible: true });
    expect(request.body).toEqual({ ground: 'family', words: 'Søskenbarn' });
    expect(opened.router.url).toBe('/my-overview');
  });

  it('is lifted by a lead alone', async () => {
    const opened = await openPage(DisqualificationPanel, { participantId: 'p1' });
    const declared = { id: 'd1', adviserId: 'Z994004', adviserName: 'Stig Solberg', ground: 'family', words: 'Nabo' };
    await opened.answer('GET', address, { items: [{ ...declared, declaredAt: '2026-11-20T08:00:00Z', declaredByName: 'Stig Solberg' }] });
    expect(opened.words('ff-panel p')[0]).toBe('Stig Solberg ser ikke personen.');
    expect(opened.words('ff-panel button')).toEqual(['Meld inhabilitet']);
  });
});
