import { aMeasure, jobClub } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

const grant = aMeasure({
  code: 'MENTOR',
  name: { nb: 'Mentor', nn: 'Mentor', en: 'Mentor' },
  group: 'adaptation',
  groupName: { nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Adaptation' },
  delivery: 'employer-grant',
  rules: 'not-yet',
});
const all = { items: [jobClub, aMeasure(), grant] };

describe('the kinds of measure', () => {
  let page: OpenedPage;
  const open = async (address = '/measures'): Promise<void> => {
    page = await OpenedPage.at(address);
    await page.answer('/measures', all);
  };
  const names = (): readonly string[] => page.texts('.ff-measure-card__name');

  it('stand as cards with the law and the offerings one click away', async () => {
    await open();
    expect(page.text('h1')).toBe('Tiltak');
    expect(page.text('h2')).toBe('3 typer tiltak');
    expect(names()).toEqual(['Jobbklubb', 'Arbeidstrening', 'Mentor']);
    expect(page.texts('.ff-measure-card')[0]).toContain('5 gjennomføringer · 1 åpen');
    expect(page.element.querySelector('.ff-measure-card a[target]')?.getAttribute('href')).toContain('https://lovdata.no/');
    expect(page.element.querySelector('a[href="/measures/offerings?measure=JOBBKLUBB"]')).not.toBeNull();
  });

  it('are narrowed by filters that stand in the address, with how many each would show', async () => {
    await open('/measures?rules=not-yet');
    expect(names()).toEqual(['Jobbklubb', 'Mentor']);
    expect(page.texts('.ff-facet__row')).toEqual(
      expect.arrayContaining(['Oppfølging 1', 'Arbeidstrening 0', 'Er lagt inn 1', 'Ikke lagt inn ennå 2']),
    );
    await page.click('Oppfølging 1');
    expect(names()).toEqual(['Jobbklubb']);
    expect(page.address).toBe('/measures?rules=not-yet&group=follow-up');
  });

  it('are found by words that never reach the address', async () => {
    await open();
    await page.search('SØKE sammen');
    expect(names()).toEqual(['Jobbklubb']);
    expect(page.address).toBe('/measures');
  });

  it('say how to widen a search that finds nothing, and undo it', async () => {
    await open('/measures?group=follow-up&rules=in-product');
    expect(names()).toEqual([]);
    expect(page.text('.ff-empty-state')).toContain('Fjern ett av dem');
    await page.click('Nullstill søk og filtre');
    expect(names()).toHaveLength(3);
    expect(page.address).toBe('/measures');
  });

  it('do not mind an old address with codes that no longer exist', async () => {
    await open('/measures?group=gone&sort=name');
    expect(names()).toEqual(['Arbeidstrening', 'Jobbklubb', 'Mentor']);
  });

  it('come back after the server was away', async () => {
    page = await OpenedPage.at('/measures');
    await page.answer('/measures', { title: 'Noe er galt', status: 500 }, 500);
    expect(page.text('.ff-alert__heading')).toBe('Noe er galt');
    await page.click('Prøv igjen');
    await page.answer('/measures', all);
    expect(names()).toHaveLength(3);
  });
});
