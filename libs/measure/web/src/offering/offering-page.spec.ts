import { aMeasureDetail, anOfferingDetail, jobClub } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

const id = '00000000-0000-7000-8000-000000000001';

describe('the page of an offering', () => {
  const open = async (language: 'nb' | 'nn' | 'en', changes: Parameters<typeof anOfferingDetail>[0] = {}): Promise<OpenedPage> => {
    const page = await OpenedPage.at(`/measures/offerings/${id}`, language);
    await page.answer(`/offerings/${id}`, anOfferingDetail(changes));
    await page.answer('/measures/JOBBKLUBB', aMeasureDetail(jobClub));
    return page;
  };

  it('counts places agreed, taken, given and waited for', async () => {
    const page = await open('nb');
    expect(page.text('h1')).toBe('Jobbklubb Moss');
    expect(page.texts('.ff-measures-numbers > div')).toEqual([
      'Avtalt 12',
      'Deltar nå 7',
      'Har fått plass, ikke startet 2',
      'Søkt eller på venteliste 1',
    ]);
    expect(page.text('ff-places-left')).toBe('3 av 12 ledige');
  });

  it('names provider, place, dates, languages and agreement, and leads to the measure', async () => {
    const page = await open('nb', { languages: ['no', 'en'] });
    const facts = page.texts('.ff-measures-facts > div');
    expect(facts).toEqual(
      expect.arrayContaining([
        'Tiltak Jobbklubb',
        'Sted Storgata 1 Moss, Østfold',
        'Start 01.01.2026',
        'Slutt Ingen sluttdato',
        'Språk Norsk, Engelsk',
      ]),
    );
    expect(page.element.querySelector('a[href="/measures/JOBBKLUBB"]')).not.toBeNull();
  });

  it.each([
    ['nb', 'Kurs fire dager i uken.', 'nb'],
    ['nn', 'Kurs fire dagar i veka.', 'nn'],
    ['en', 'Kurs fire dager i uken.', 'nb'],
  ] as const)('shows the description in %s as the provider wrote it, and says which language it is', async (reader, text, language) => {
    const page = await open(reader);
    expect(page.text('.ff-measures-text--lines')).toBe(text);
    expect(page.element.querySelector('.ff-measures-text--lines')?.getAttribute('lang')).toBe(language);
  });

  it('tells why nobody is taken in, and leaves out what nobody has given', async () => {
    const page = await open('nb', { open: false, contact: {} });
    expect(page.text('.ff-page__titles ff-tag')).toBe('Stengt');
    expect(page.element.textContent).toContain('Akkurat nå tas ingen inn');
    expect(page.texts('dd').filter((text) => text === 'Ikke oppgitt')).toHaveLength(3);
  });

  it('says so when it does not exist', async () => {
    const page = await OpenedPage.at(`/measures/offerings/${id}`);
    await page.answer(`/offerings/${id}`, { title: 'Gjennomføringen finnes ikke', status: 404 }, 404);
    expect(page.text('.ff-alert__heading')).toBe('Gjennomføringen finnes ikke');
  });
});
