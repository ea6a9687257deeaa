import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Client } from '@fotfeste/shared/web';
import { openPage } from '../testing/open-page';
import { UnreadMark } from './unread-mark';
import { UnreadList } from './unread-list';

const link = (page: HTMLElement): HTMLAnchorElement => page.querySelector('a') as HTMLAnchorElement;

describe('what waits to be read', () => {
  it.each([
    ['adviser', '/api/unread/count', '/unread', '3 uleste varsler'],
    ['provider', '/api/provider/unread', '/provider?only=unread', 'Ulest hos 3 deltakere'],
  ] as const)('is a mark in the header of an %s, with the way to it', async (who, address, way, name) => {
    const { page, settle, answer, http } = await openPage(UnreadMark, who, {});
    http.expectNone(address);
    await TestBed.inject(Router).navigateByUrl('/first');
    await settle();
    await answer('GET', address, { count: 3 });
    expect(link(page).textContent.trim()).toBe('3');
    expect(link(page).getAttribute('aria-label')).toBe(name);
    expect(page.querySelector('[role=status]')?.textContent).toBe(name);
    expect(link(page).getAttribute('href')).toBe(way);
  });

  it('is counted anew on another page and after a command, not when a filter is turned', async () => {
    const { page, settle, answer, http } = await openPage(UnreadMark, 'adviser', {});
    const go = async (to: string): Promise<void> => {
      await TestBed.inject(Router).navigateByUrl(to);
      await settle();
    };
    await go('/first');
    await answer('GET', '/api/unread/count', { count: 100 });
    expect(link(page).textContent.trim()).toBe('99+');
    await go('/first?only=mine');
    http.expectNone('/api/unread/count');
    await go('/second');
    await answer('GET', '/api/unread/count', { count: 1 });
    const sending = TestBed.inject(Client).sendUnprinted('PUT /participations/d/messages/reading');
    await answer('PUT', '/api/participations/d/messages/reading', {});
    await sending;
    await settle();
    await answer('GET', '/api/unread/count', { count: 0 });
    expect(link(page).textContent.trim()).toBe('');
    expect(link(page).getAttribute('aria-label')).toBe('Ingenting er ulest');
  });

  it('is a page of people, the oldest first, that leads to each participation', async () => {
    const { page, answer, words } = await openPage(UnreadList, 'adviser', {});
    await answer('GET', '/api/unread', {
      items: [
        {
          ...{ participationId: 'd1', participantId: 'p1', name: 'Dahl, Mona', measure: 'OPPFOLGING', where: 'Rypelett' },
          ...{ messages: 2, linkNews: 'answered', since: '2026-11-20T10:00:00Z' },
        },
      ],
      decisions: [{ decisionId: 'v1', participantId: 'p2', name: 'Berg, Ali', comments: 2, since: '2026-11-19T10:00:00Z' }],
    });
    const [text, row] = words('.ff-rows__row');
    for (const part of ['Berg, Ali', '2 nye kommentarer', '19.11.2026']) expect(text).toContain(part);
    for (const part of ['Dahl, Mona', 'Oppfølging', 'Rypelett', '2 uleste meldinger', 'Svar på lenke', '20.11.2026'])
      expect(row).toContain(part);
    expect([...page.querySelectorAll('.ff-rows a')].map((each) => each.getAttribute('href'))).toEqual([
      '/participants/p2/decisions/v1',
      '/participants/p1/measures/d1',
    ]);
  });

  it('says so when there is nothing', async () => {
    const { page, answer } = await openPage(UnreadList, 'adviser', {});
    await answer('GET', '/api/unread', { items: [], decisions: [] });
    expect(page.textContent).toContain('til du har lest det');
  });
});
