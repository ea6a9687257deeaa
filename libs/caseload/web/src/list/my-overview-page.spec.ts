import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';
import { MyOverviewPage } from './my-overview-page';

describe('my overview', () => {
  const opened = async (address: string, items: Parameters<typeof aPage>[0], overrides = {}): Promise<OpenedPage> => {
    const page = await openPage(MyOverviewPage, address);
    await page.answer('/api/caseload/mine/counts', counts);
    await page.answer('/api/caseload/mine', aPage(items, overrides));
    return page;
  };
  const addressNow = (): string => TestBed.inject(Router).url;
  /** `manual` leaves the page where it is scrolled to. */
  const scrolling = (): unknown => TestBed.inject(Router).lastSuccessfulNavigation()?.extras.scroll;

  it('says for each person what is due, when, and whom we wait for, in words and not only in colour', async () => {
    const { text, element } = await opened('/my-overview', [
      aCase({ deadline: { kind: 'participation.review', dueOn: '2026-11-20', waitsFor: 'adviser' } }),
      aCase({
        participantId: 'p2',
        name: 'Eira, Nils Ánte',
        deadline: { kind: 'plan.proposal-answer', dueOn: '2026-12-20', waitsFor: 'participant' },
        protection: 'protected',
      }),
    ]);
    expect(text()).toContain('Bakken, Ingrid Marie');
    expect(text()).toContain('Over fristen:');
    expect(text()).toContain('Gå gjennom tiltaket');
    expect(text()).toContain('Svar på forslag i planenVenter på deltakeren');
    expect(text()).toContain('Fortrolig adresse');
    expect(element.querySelector('a[href="/participants/p2"]')?.textContent).toBe('Eira, Nils Ánte');
    expect(text()).toContain('færre enn 10');
  });

  it('keeps the first name apart from the family, so that people of one family are told apart where there is little room', async () => {
    const { element } = await opened('/my-overview', [
      aCase({ name: 'Ghebremedhin, Mikias' }),
      aCase({ participantId: 'p2', name: 'Aslan' }),
    ]);
    const parts = [...element.querySelectorAll('.ff-cases__name a')].map((link) =>
      [...link.children].map(({ textContent }) => textContent),
    );
    expect(parts).toEqual([
      ['Ghebremedhin,', ' Mikias'],
      ['Aslan', ''],
    ]);
  });

  it('says why somebody may be one to end the follow-up of', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview?filter=exit-candidate');
    await page.answer('/api/caseload/mine/counts', counts);
    await page.answer(
      '/api/caseload/mine',
      aPage([
        aCase({ exitReasons: ['nothing-ahead'], quietSince: '2026-08-01', tooQuietOn: '2026-09-26' }),
        aCase({ participantId: 'p2', exitReasons: ['registration-ended'], registeredTo: '2026-11-10' }),
      ]),
    );
    expect(page.text()).toContain('Stille, ingenting planlagt');
    expect(page.text()).toContain('Ikke lenger registrert');
  });

  it('shows who is in no measure and has not been talked with for long, and nothing of the kind for the others', async () => {
    const { element } = await opened('/my-overview', [
      aCase({ lastContactOn: '2026-01-03', quietSince: '2026-01-03', tooQuietOn: '2026-02-28' }),
      aCase({ participantId: 'p2', quietSince: '2025-11-22', tooQuietOn: '2026-01-17' }),
      aCase({ participantId: 'p3', lastContactOn: '2026-11-01', quietSince: '2026-11-01', tooQuietOn: '2026-12-27' }),
      aCase({ participantId: 'p4', lastContactOn: '2022-12-06' }),
    ]);
    const said = [...element.querySelectorAll('.ff-cases__contact')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(said).toEqual(['03.01.2026 46 uker stille', 'Ikke registrert52 uker stille', '01.11.2026', '06.12.2022']);
  });

  it('shows how much of the longest duration is used', async () => {
    const { text } = await opened('/my-overview', [
      aCase({
        participation: {
          participationId: 'x',
          measure: 'ARBEIDSFORBEREDENDE_TRENING',
          status: 'participating',
          phase: 'running',
          organisationName: 'Rypelett AS',
          to: '2027-05-31',
          clockFrom: '2025-02-21',
          clockTo: '2027-02-20',
        },
      }),
    ]);
    expect(text()).toContain('AFT Rypelett AS');
    expect(text()).toContain('21 av 24 md.');
    expect(text()).toContain('31.05.2027');
  });

  it('keeps filters and sorting in the address, and goes back to the first page when they change', async () => {
    const { element, settle, answer } = await opened('/my-overview?after=abc&filter=under-30', [aCase()]);
    await answer('/api/caseload/mine', aPage([aCase()]));
    expect(addressNow()).toBe('/my-overview?filter=under-30');
    element.querySelector<HTMLButtonElement>('.ff-tile')?.click();
    await settle();
    expect(addressNow()).toBe('/my-overview?filter=under-30&filter=overdue');
    expect(scrolling()).toBe('manual');
    const header = element.querySelector<HTMLElement>('th[aria-sort="none"] button');
    header?.click();
    await settle();
    expect(addressNow()).toContain('sort=name&direction=asc');
    expect(element.querySelector('th[aria-sort="ascending"]')?.textContent).toContain('Navn');
  });

  it('asks for what the address says, and does not stumble over a filter that no longer exists', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview?filter=overdue&filter=gone&sort=name&direction=desc');
    const [request] = await page.answer('/api/caseload/mine', aPage([]));
    expect(request?.request.url).toBe('/api/caseload/mine?filter=overdue&sort=name&direction=desc');
  });

  it('leaves out an office and an adviser that can be none, and says so', async () => {
    const page = await openPage(MyOverviewPage, "/my-overview?adviser=Z1'%20or%20true&office=0105x");
    const [request] = await page.answer('/api/caseload/mine', aPage([]));
    expect(request?.request.url).toBe('/api/caseload/mine?sort=attention&direction=asc');
    expect(page.text()).toContain("finnes ikke lenger og er utelatt: 0105x, Z1' or true");
  });

  it.each([
    ['%', 'Skriv et navn eller begynnelsen av et fødselsnummer for å søke.'],
    ['210', 'Skriv minst fire sifre av fødselsnummeret for å søke.'],
  ])('says why it does not search for %s, keeps what was typed, and asks for nobody', async (typed, why) => {
    const page = await opened('/my-overview', [aCase()]);
    const search = page.element.querySelector<HTMLInputElement>('input[type="search"]');
    if (search) search.value = typed;
    search?.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    expect(page.text()).toContain(why);
    expect(search?.value).toBe(typed);
    expect(await page.answer('/api/caseload/search', aPage([]))).toEqual([]);
  });

  it('names the own categories by their shape and the own words, among the quick filters of the own list', async () => {
    const page = await opened('/my-overview?filter=category-triangle', [aCase()]);
    await page.answer('/api/caseload/categories', { items: [{ category: 'triangle', words: 'Ring i dag' }] });
    const facets = [...page.element.querySelectorAll('.ff-facet')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(facets[0]).toContain('Mine merker');
    expect(facets[0]).toContain('Grønn trekant: Ring i dag');
    expect(facets[0]).toContain('Gul sirkel');
    expect(page.element.querySelector('.ff-cases-bar')?.textContent).toContain('Grønn trekant: Ring i dag');
  });

  it('searches by name in the body of a request, never in the address', async () => {
    const page = await opened('/my-overview', [aCase()]);
    const field = page.element.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no search field');
    field.value = 'bak';
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    const [search] = await page.answer('/api/caseload/search', aPage([aCase({ name: 'Bakken, Funnet' })]));
    expect(search?.request.body).toMatchObject({ scope: 'mine', text: 'bak', sort: 'attention' });
    expect(page.text()).toContain('Bakken, Funnet');
    expect(addressNow()).not.toContain('bak');
  });

  it('gives every row its place among all, also those that are not here yet', async () => {
    const { element, text } = await opened('/my-overview', [aCase()], { total: 120, next: 'NEXT' });
    expect(element.querySelector('table.ff-cases')?.getAttribute('aria-rowcount')).toBe('121');
    expect(element.querySelector('tbody [aria-rowindex="2"]')?.textContent).toContain('Bakken');
    expect(element.querySelector('tbody [aria-rowindex="3"]')?.textContent).toContain('Raden hentes');
    expect(text()).toContain('120 deltakere');
  });

  it('goes to a name in a list sorted by name, and says where one has landed', async () => {
    const scrolled = jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const page = await opened('/my-overview?sort=name', [aCase()], { total: 120 });
    const field = page.element.querySelector<HTMLInputElement>('.ff-go-to input');
    if (!field) throw new Error('no field');
    field.value = 'dahl';
    field.dispatchEvent(new Event('input'));
    await page.settle();
    field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    const [request] = await page.answer('/api/caseload/seek', { position: 71, total: 120, isPast: false });
    expect(request?.request.body).toMatchObject({ scope: 'mine', sort: 'name', direction: 'asc', value: 'dahl' });
    expect(page.text()).toContain('Rad 71 av 120');
    expect(scrolled).toHaveBeenCalled();
    expect(page.element.querySelector('tbody [aria-rowindex="72"]')).toBeTruthy();
    expect(addressNow()).not.toContain('dahl');
    scrolled.mockRestore();
  });

  it('says so when the place in a link is gone or was tampered with, and begins anew with the same filters', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview?after=LOST&filter=overdue');
    const lost = { type: 'urn:fotfeste:problem:caseload/cursor-unreadable', title: 'Borte', status: 400 };
    await page.answer('/api/caseload/mine', lost, 400);
    const [request] = await page.answer('/api/caseload/mine', aPage([aCase()]));
    expect(request?.request.url).toBe('/api/caseload/mine?filter=overdue&sort=attention&direction=asc');
    expect(page.text()).toContain('Stedet i lenken finnes ikke lenger');
    expect(page.text()).toContain('Bakken, Ingrid Marie');
    expect(addressNow()).toBe('/my-overview?filter=overdue');
  });

  it('shows one line for each row when somebody wants that, and remembers it for them', async () => {
    const page = await opened('/my-overview', [aCase()]);
    page.element.querySelector<HTMLButtonElement>('ff-density-choice button')?.click();
    const [request] = await page.answer('/api/session/preferences', { density: 'compact' });
    expect(request?.request.body).toEqual({ density: 'compact' });
    await page.settle();
    expect(page.element.querySelector('.ff-cases--compact')).toBeTruthy();
  });

  it('says what would be here and how to get it here when there is nobody', async () => {
    const { text } = await opened('/my-overview', []);
    expect(text()).toContain('Du følger ikke opp noen ennå');
    expect(text()).toContain('Åpne eller registrer en deltaker');
  });

  it('offers to take the filters away when nobody fits them', async () => {
    const page = await opened('/my-overview?filter=overdue', []);
    expect(page.text()).toContain('Ingen passer med det du har valgt');
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Fjern alle filtre'))?.click();
    await page.settle();
    expect(addressNow()).toBe('/my-overview');
  });

  it('says what is wrong when the list cannot be read, and tries again', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview');
    await page.answer('/api/caseload/mine', { title: 'Noe gikk galt hos oss', status: 500 }, 500);
    expect(page.text()).toContain('Noe gikk galt hos oss');
    [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('ui.problem.retry'))?.click();
    await page.settle();
    await page.answer('/api/caseload/mine', aPage([aCase()]));
    expect(page.text()).toContain('Bakken, Ingrid Marie');
  });
});
