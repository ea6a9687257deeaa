import { openPage } from '../testing/open-page';
import { AccessRequests } from './access-requests';

const asked = {
  ...{ id: 'r1', kind: 'access', participantId: 'p1', name: 'Kari Solheim', actorName: 'Per Ås' },
  ...{ reason: 'Flytter hit i desember', askedAt: '2026-11-20T08:00:00Z' },
};
const address = '/api/access-requests';

describe('what other offices ask', () => {
  it('is shown with the reason, and answered with one press', async () => {
    const opened = await openPage(AccessRequests);
    await opened.answer('GET', address, { items: [asked] });
    expect(opened.words('blockquote')).toEqual(['Flytter hit i desember']);
    await opened.press('Gi tilgang');
    const { request } = await opened.answer('POST', `${address}/r1/answer`, { items: [] });
    expect(request.body).toEqual({ isAllowed: true });
    expect(opened.words('li')[0]).toContain('Ingen spør nå');
  });

  it('that a colleague has answered meanwhile says so and reads the list anew', async () => {
    const opened = await openPage(AccessRequests);
    await opened.answer('GET', address, { items: [asked] });
    await opened.press('Avslå');
    await opened.answer('POST', `${address}/r1/answer`, { title: 'Finnes ikke lenger' }, 404);
    await opened.answer('GET', address, { items: [] });
    expect(opened.words('ff-problem')[0]).toContain('Finnes ikke lenger');
    expect(opened.page.querySelector('blockquote')).toBeNull();
  });
});
