import { TestBed } from '@angular/core/testing';
import { SearchWords } from '../catalogue/search-words';
import { anOffering, aPage, jobClub } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

describe('the offerings', () => {
  let page: OpenedPage;
  const open = async (address = '/measures/offerings'): Promise<void> => {
    page = await OpenedPage.at(address);
    await page.answer('/measures', { items: [jobClub] });
  };
  const rows = (): readonly string[] => page.texts('tbody tr');

  afterEach(() => {
    TestBed.inject(SearchWords).clear();
  });

  it('tell in one row where there is room and whether one can be enrolled', async () => {
    await open();
    await page.answer(
      '/offerings',
      aPage([
        anOffering(),
        anOffering({
          id: '00000000-0000-7000-8000-000000000002',
          name: 'Jobbklubb Våler',
          intake: 'FELLES',
          enrolment: 'application',
          startsOn: '2026-08-10',
          open: false,
          places: { total: 8, taken: 8, granted: 1, waiting: 2, occupied: 9, free: -1 },
        }),
      ]),
    );
    expect(page.text('h2')).toBe('2 gjennomføringer');
    expect(rows()[0]).toMatch(
      /^Jobbklubb Moss Jobbklubb · 2026\/0108.*Bekkerask.*Moss Storgata 1.*Når som helst.*3 av 12 ledige.*1.*Åpen.*Veileder avgjør$/,
    );
    expect(rows()[1]).toMatch(/10\.08\.2026.*1 flere enn avtalt.*Stengt.*Søknad$/);
  });

  it('are asked for as the address says', async () => {
    await open(
      '/measures/offerings?measure=JOBBKLUBB&municipality=3103&start=any-time&language=no&status=open&sort=free&direction=desc&page=2',
    );
    const [asked] = await page.answer('/offerings', aPage([anOffering()], { page: 2, total: 26 }));
    expect(asked?.request.urlWithParams).toBe(
      '/api/offerings?measure=JOBBKLUBB&municipality=3103&start=any-time&language=no&open=true&sort=free&direction=desc&page=2&pageSize=25',
    );
    expect(page.texts('ff-removable-chip')).toEqual(['Jobbklubb', 'Moss', 'Når som helst', 'Norsk', 'Åpen']);
    expect(page.text('.ff-measures-pager p')).toBe('26–26 av 26');
    expect(page.element.querySelector('th[aria-sort=descending]')?.textContent).toContain('Ledige plasser');
  });

  it('go back to the first page when a filter changes', async () => {
    await open('/measures/offerings?page=2');
    await page.answer('/offerings', aPage([anOffering()], { page: 2, total: 26 }));
    await page.click('Søknad 0');
    expect(page.address).toBe('/measures/offerings?enrolment=application');
  });

  it('go to the first page when the one in the address is gone', async () => {
    await open('/measures/offerings?page=7');
    await page.answer('/offerings', aPage([], { page: 7, total: 3 }));
    expect(page.address).toBe('/measures/offerings');
  });

  it('are searched for by words in a body, never in an address', async () => {
    await open('/measures/offerings?status=open');
    await page.answer('/offerings', aPage([anOffering()]));
    await page.search('  bekkerask moss ');
    const [asked] = await page.answer('/offerings/search', aPage([anOffering()]));
    expect(asked?.request.body).toMatchObject({ text: 'bekkerask moss', open: true });
    expect(page.address).toBe('/measures/offerings?status=open');
  });

  it('lead to the kinds of measure when the words only fit those', async () => {
    await open();
    await page.answer('/offerings', aPage([anOffering()]));
    await page.search('nytte sammen');
    await page.answer('/offerings/search', aPage([]));
    expect(page.texts('.ff-empty-state a[href="/measures"]')).toEqual(['1 type tiltak passer med ordene']);
  });

  it('stay where they are while new ones are on their way', async () => {
    await open();
    await page.answer('/offerings', aPage([anOffering()]));
    await page.click('Åpen 1');
    expect(rows()).toHaveLength(1);
    expect(page.element.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
  });

  it('say which filter stands in the way when nothing fits', async () => {
    await open('/measures/offerings?municipality=3103&language=en');
    const nothing = aPage([]);
    await page.answer('/offerings', {
      ...nothing,
      counts: {
        ...nothing.counts,
        without: [
          { code: 'municipality', count: 4 },
          { code: 'language', count: 0 },
        ],
      },
    });
    expect(page.texts('.ff-measures-ways button')).toEqual(['Søk uten filteret «Kommune»: 4 gjennomføringer']);
    await page.click('Søk uten filteret «Kommune»: 4 gjennomføringer');
    expect(page.address).toBe('/measures/offerings?language=en');
  });

  it('offer to try again after a refusal', async () => {
    await open();
    await page.answer('/offerings', { title: 'Du har ikke tilgang', status: 403 }, 403);
    expect(page.text('.ff-alert__heading')).toBe('Du har ikke tilgang');
    await page.click('Prøv igjen');
    await page.answer('/offerings', aPage([anOffering()]));
    expect(rows()).toHaveLength(1);
  });

  it('take a whole group of measures at once', async () => {
    page = await OpenedPage.at('/measures/offerings');
    const followUp = { ...jobClub, code: 'OPPFOLGING' as const, shortName: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' } };
    await page.answer('/measures', { items: [{ ...followUp, groupName: { nb: 'Følge opp', nn: 'Følgje opp', en: 'Follow' } }, jobClub] });
    await page.answer('/offerings', aPage([anOffering()]));
    await page.click('Følge opp 1');
    expect(page.address).toBe('/measures/offerings?measure=OPPFOLGING&measure=JOBBKLUBB');
  });
});
