import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { openPage, type OpenedPage } from '../testing/open-page';
import { ProviderPage } from './provider-page';
import type { ProviderCounts, ProviderList } from './views';

const list: ProviderList = {
  items: [
    {
      ...{ participationId: 'd1', participantId: 'p1', name: 'Dahl, Mona', measure: 'OPPFOLGING', offeringName: 'Oppfølging Sarpsborg' },
      ...{
        status: 'participating',
        startsOn: '2026-11-02',
        contactName: 'Tuva Aas',
        coAdvisers: ['Iver Moe'],
        isNew: false,
        isMasked: false,
      },
      ...{ isUnread: true, news: ['answer', 'message'], waitingProposals: 1, group: 'under-way' },
      due: { kind: 'interim-report', dueOn: '2026-11-20' },
    },
  ],
  ...{ total: 1, position: 1, pageSize: 25 },
};
const counts: ProviderCounts = {
  ...{ coAdvisers: [], offices: [] },
  statuses: [
    { code: 'participating', count: 1 },
    { code: 'ended', count: 4 },
  ],
  advisers: [
    { code: 'T994101', name: 'Tuva Aas', count: 1 },
    { code: 'nobody', count: 3 },
  ],
  views: [{ code: 'unread', count: 1 }],
};
const offering = { number: '1', measure: 'OPPFOLGING', places: 10, taken: 4, granted: 0, waiting: 2, free: 6 } as const;
const offerings = {
  items: [
    { ...offering, id: 'o1', name: 'Oppfølging Sarpsborg', isOwn: true, followedBy: ['Frank Ruud'] },
    { ...offering, id: 'o2', name: 'Jobbklubb', isOwn: false, followedBy: [] },
  ],
};

describe('the provider’s participants', () => {
  const open = async (): Promise<OpenedPage> => {
    const opened = await openPage(ProviderPage, 'provider', {});
    await opened.answer('GET', '/api/provider/offerings', offerings);
    await opened.answer('GET', '/api/provider/participations?sort=due&direction=ascending', list);
    await opened.answer('GET', '/api/provider/participation-counts', counts);
    return opened;
  };

  it('stand in a table that says what is new, what waits at Nav, who follows up and what is late', async () => {
    const { words } = await open();
    const [row] = words('tbody tr');
    for (const part of ['Dahl, Mona', 'svar fra Nav', 'ny melding', '1 forslag hos Nav', 'Tuva Aas', 'Iver Moe', 'rapport'])
      expect(row).toContain(part);
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('/provider/d1');
  });

  it('show somebody protected without a name to those who do not follow them up, and with a mark to those who do', async () => {
    const opened = await openPage(ProviderPage, 'provider', {});
    await opened.answer('GET', '/api/provider/offerings', offerings);
    const plain = { measure: 'OPPFOLGING', status: 'participating', coAdvisers: [], isNew: false, isUnread: false, news: [] } as const;
    const items: ProviderList['items'] = [
      { ...plain, participationId: 'd2', participantId: 'p2', isMasked: true, waitingProposals: 0, group: 'under-way' },
      {
        ...{ ...plain, participationId: 'd3', participantId: 'p3', isMasked: false, name: 'Gro Vik', protection: 'strictly-protected' },
        ...{ waitingProposals: 0, group: 'under-way' },
      },
    ];
    await opened.answer('GET', '/api/provider/participations?sort=due&direction=ascending', { ...list, items, total: 2 });
    await opened.answer('GET', '/api/provider/participation-counts', counts);
    const rows = opened.words('tbody tr');
    expect(rows[0]).toContain('Beskyttet person');
    expect(rows[1]).toContain('Gro Vik');
    expect(rows[1]).toContain('strengt fortrolig adresse');
    expect([...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual(['/provider/d3']);
    expect(opened.page.querySelector('input[aria-label="Velg Beskyttet person"]')).not.toBeNull();
  });

  it('are narrowed by choices that say how many each would leave', async () => {
    const { words, choose } = await open();
    expect(words('#field-adviser option')).toEqual(expect.arrayContaining(['Tuva Aas (1)', 'Ingen veileder (3)']));
    const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await choose('status', 'ended');
    expect(went.mock.calls[0]?.[1]?.queryParams).toEqual({ status: 'ended', after: null, before: null });
  });

  it('are given an adviser together: all or none, the one who is refused by name, and it can be taken back', async () => {
    const { page, press, answer, choose, settle } = await open();
    (page.querySelector('input[aria-label="Velg Dahl, Mona"]') as HTMLElement).click();
    await settle();
    expect(page.textContent).toContain('1 deltaker valgt');
    await press('Tildel veileder');
    await answer('GET', '/api/provider/staff', { items: [{ id: 'T994101', name: 'Tuva Aas', isCoordinator: false }] });
    await choose('adviserId', 'T994101');
    await press('Tildel veileder');
    const refusal = { type: 'urn:fotfeste:problem:not-found', title: 'Finnes ikke', status: 404, participationId: 'd1' };
    await answer('POST', '/api/provider/assignments', refusal, 404);
    expect(document.querySelector('dialog')?.textContent).toContain('Dahl, Mona kunne ikke få ny veileder. Ingen er endret.');
    await press('Tildel veileder');
    const sent = await answer('POST', '/api/provider/assignments', {
      items: [{ participationId: 'd1', participantId: 'p1', version: 4, formerCoAdviserIds: ['T994102'] }],
    });
    expect(sent.body).toEqual({ assignments: [{ participationId: 'd1', adviserId: 'T994101', coAdviserIds: [] }] });
    expect(page.textContent).toContain('1 deltaker har fått veileder');
    await answer('GET', '/api/provider/participations?sort=due&direction=ascending', list);
    await press('Angre');
    const back = await answer('POST', '/api/provider/assignments', { items: [] });
    expect(back.body).toEqual({ assignments: [{ participationId: 'd1', version: 4, coAdviserIds: ['T994102'] }] });
  });

  it('are shown without those who have left, on the press of a button', async () => {
    const { press } = await open();
    const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Skjul avsluttede');
    expect(went.mock.calls[0]?.[1]?.queryParams).toEqual({ ended: 'hidden', after: null, before: null });
  });

  it('come in pages that are turned by place, with a button that keeps the focus at either end', async () => {
    const opened = await openPage(ProviderPage, 'provider', {});
    await opened.answer('GET', '/api/provider/offerings', offerings);
    await opened.answer('GET', '/api/provider/participations?sort=due&direction=ascending', {
      ...list,
      ...{ total: 900, position: 26, previous: 'd0', next: undefined },
    });
    expect(opened.words('nav.ff-provider__pages > span')).toEqual(['26–26 av 900']);
    const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await opened.press('Neste');
    expect(went).not.toHaveBeenCalled();
    await opened.press('Forrige');
    expect(went.mock.calls[0]?.[1]?.queryParams).toEqual({ after: null, before: 'd0' });
  });

  it('are sorted by the heading of a column', async () => {
    const { press } = await open();
    const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await press('Navn');
    expect(went.mock.calls[0]?.[1]?.queryParams).toEqual({ sort: 'name', direction: null, after: null, before: null });
  });

  it('belong to lists that one makes one’s own', async () => {
    const { press, answer, words } = await open();
    await press('Andre lister hos dere');
    await press('Legg til Jobbklubb');
    const [first, second] = offerings.items;
    await answer('PUT', '/api/provider/offerings/o2/following', { items: [first, { ...second, isOwn: true }] });
    expect(words('ff-own-lists .ff-provider__list-name')).toEqual(['Oppfølging Sarpsborg', 'Jobbklubb']);
  });
});
