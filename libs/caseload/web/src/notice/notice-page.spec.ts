import { openPage } from '../testing/pages';
import { NoticePage } from './notice-page';

const notice = {
  id: 'n1',
  participantId: 'p1',
  name: 'Bakken, Ingrid',
  toldAt: '2026-11-20T10:00:00Z',
  byName: 'Liv Leder',
  isRead: false,
};

describe('the notices', () => {
  it('say what somebody else did, and lead to where it is seen to', async () => {
    const { element, answer, text } = await openPage(NoticePage, '/unread', 'none');
    const kinds = ['assigned', 'deadline-handed-over', 'step-impossible', 'decision-approved'];
    await answer('/api/notices', { items: kinds.map((kind) => ({ ...notice, kind, id: kind })) });
    await answer('/api/unread', { items: [], decisions: [] });
    expect(text()).toContain('Du følger opp Bakken, Ingrid nå');
    expect(text()).toContain('Liv Leder, 20.11.2026');
    const addresses = [...element.querySelectorAll('.ff-rows a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(['/participants/p1/overview', '/deadlines', '/participants/p1/path', '/participants/p1/decisions']);
  });

  it('are marked as read one by one, and asked for anew', async () => {
    const { element, answer, settle } = await openPage(NoticePage, '/unread', 'none');
    await answer('/api/notices', { items: [{ ...notice, kind: 'assigned' }] });
    element.querySelector<HTMLButtonElement>('.ff-notice__end button')?.click();
    await settle();
    const [sent] = await answer('/api/notices/reading', { count: 0 });
    expect(sent?.request.body).toEqual({ ids: ['n1'] });
    await answer('/api/notices', { items: [{ ...notice, kind: 'assigned', isRead: true }] });
    expect(element.querySelector('.ff-notice__end')).toBeNull();
  });

  it('say so when there is nothing', async () => {
    const { answer, text } = await openPage(NoticePage, '/unread', 'none');
    await answer('/api/notices', { items: [] });
    expect(text()).toContain('Ingenting nytt');
  });
});
