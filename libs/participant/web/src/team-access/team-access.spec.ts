import { openPage } from '../testing/open-page';
import { ListAccessPanel } from './list-access-panel';
import { OpeningsPanel } from './openings-panel';
import { TeamLookUpsPanel } from './team-look-ups-panel';

const opening = {
  ...{ id: 'o1', actorName: 'Kari Veileder', reason: 'Ringte på vakttelefonen', officeName: 'Nav Fredrikstad', isOwn: false },
  openedAt: '2026-11-20T08:00:00Z',
};

describe('what a lead answers for', () => {
  it('an opening with a reason is marked as seen, and a lead’s own is not', async () => {
    const opened = await openPage(OpeningsPanel);
    await opened.answer('GET', '/api/openings', { items: [opening, { ...opening, id: 'o2', isOwn: true }], unseen: 1 });
    expect(opened.words('button')).toEqual(['Merk som sett']);
    await opened.press('Merk som sett');
    await opened.answer('POST', '/api/openings/o1/seen', {
      items: [{ ...opening, seenByName: 'Lena', seenAt: opening.openedAt }],
      unseen: 0,
    });
    expect(opened.words('.ff-source')).toEqual(['Sett av Lena']);
  });

  it('a list is ended at once', async () => {
    const opened = await openPage(ListAccessPanel);
    const list = {
      id: 'l1',
      colleagueId: 'Z994010',
      colleagueName: 'Cecilie Nesheim',
      office: '0105',
      officeName: 'Nav Sarpsborg',
      reason: 'Vikar',
    };
    await opened.answer('GET', '/api/list-accesses', { items: [{ ...list, from: '2026-11-20', to: '2026-12-01', grantedByName: 'Lena' }] });
    expect(opened.words('li p')[0]).toBe('Cecilie Nesheim ser alle ved Nav Sarpsborg 20.11.2026–01.12.2026');
    await opened.press('Avslutt');
    await opened.answer('POST', '/api/list-accesses/l1/end', { items: [] });
    expect(opened.words('li')[0]).toContain('Ingen lister');
  });

  it('the day’s look-ups say how many people and how many of others, and name nobody the lead does not see', async () => {
    const opened = await openPage(TeamLookUpsPanel);
    const at = '2026-11-20T08:00:00Z';
    const lines = [
      { at, outcome: 'shown', route: 'GET /x', people: 1, participantId: 'p1', name: 'Astrid Åsheim' },
      { at, outcome: 'refused', route: 'GET /x', people: 1 },
    ];
    await opened.answer('GET', '/api/team-look-ups?day=2026-11-20', {
      ...{ day: '2026-11-20', items: [{ actorId: 'Z1', actorName: 'Kari Veileder', people: 1, others: 1, refused: 1, lines }] },
    });
    expect(opened.words('.ff-rows__row p')).toEqual(['Kari Veileder', '1 person · 1 følges opp av andre · 1 avslag']);
    await opened.press('Vis hvert oppslag');
    expect(opened.words('.ff-earlier li')[1]).toContain('en person du ikke ser');
  });
});
