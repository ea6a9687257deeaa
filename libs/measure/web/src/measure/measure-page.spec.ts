import { aMeasureDetail, anOffering, aPage, jobClub } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

describe('the page of a measure', () => {
  const club = { ...jobClub, navCodes: ['JOBBKLUBB'], arenaCodes: ['JOBBK'] };

  it('tells for whom, what, how long, how one gets in, whom to ask, and where the law stands', async () => {
    const page = await OpenedPage.at('/measures/ARBEIDSTRENING');
    await page.answer('/measures/ARBEIDSTRENING', aMeasureDetail());
    expect(page.text('h1')).toBe('Arbeidstrening');
    expect(page.texts('h2')).toEqual([
      'For hvem',
      'Innhold',
      'Varighet',
      'Påmelding',
      'Kontakt',
      'Gjennomføringer',
      'Regelverk',
      'Hva forskningen sier',
      'Praktisk',
      'Kort om tiltaket',
    ]);
    expect(page.text('ff-measure-law')).toContain('Vilkårene er lagt inn i Fotfeste');
    expect([...page.element.querySelectorAll('ff-measure-law a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://lovdata.no/dokument/SF/forskrift/2015-12-11-1598',
      'https://lovdata.no/nav/rundskriv/r76-12-01',
    ]);
    expect(page.text('.ff-empty-state')).toContain('Henvisningen sier hvilken virksomhet');
    expect(page.asked('/offerings')).toHaveLength(0);
  });

  it('says plainly that the rules are not in the product yet, and where to read them', async () => {
    const page = await OpenedPage.at('/measures/JOBBKLUBB');
    await page.answer('/measures/JOBBKLUBB', club);
    expect(page.text('ff-measure-law ff-alert')).toContain('Reglene er ikke i Fotfeste ennå');
    expect(page.text('ff-measure-law ff-alert')).toContain('Les tiltaksforskriften, kapittel 3');
  });

  it('shows the offerings with most room and leads to the rest', async () => {
    const page = await OpenedPage.at('/measures/JOBBKLUBB');
    await page.answer('/measures/JOBBKLUBB', club);
    const [asked] = await page.answer('/offerings', aPage([anOffering()], { total: 5 }));
    expect(asked?.request.urlWithParams).toBe('/api/offerings?measure=JOBBKLUBB&sort=free&pageSize=10');
    expect(page.texts('tbody tr')).toHaveLength(1);
    expect(page.element.querySelector('a[href="/measures/offerings?measure=JOBBKLUBB"]')?.textContent).toContain('Vis alle 5');
  });

  it('says so when there is no such measure', async () => {
    const page = await OpenedPage.at('/measures/TILTAKSPENGER');
    expect(page.text('h1')).toBe('Tiltak');
    await page.answer('/measures/TILTAKSPENGER', { title: 'Tiltaket finnes ikke i tiltakskatalogen', status: 404 }, 404);
    expect(page.text('.ff-alert__heading')).toBe('Tiltaket finnes ikke i tiltakskatalogen');
    expect(page.texts('button')).toEqual([]);
  });

  it.each(['/measures/TULL', '/measures/offerings/tull'])('is no page at %s', async (address) => {
    await expect(OpenedPage.at(address)).rejects.toThrow('Cannot match any routes');
  });
});
