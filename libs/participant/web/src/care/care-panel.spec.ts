import { openPage, type OpenedPage } from '../testing/open-page';
import { CarePanel } from './care-panel';

const address = '/api/participants/p1/care';
const told = { source: 'deltaker', date: '2026-11-19' };
const two = { childYears: [2015, 2018], soleCarer: true, told, recordedByName: 'Marit Torp', version: 3 };

async function opened(care: object): Promise<OpenedPage> {
  const page = await openPage(CarePanel, { participantId: 'p1' });
  await page.answer('GET', address, care);
  return page;
}

describe('the children in somebody’s care', () => {
  it('are told by year of birth, with who said so, when, and who wrote it down', async () => {
    const page = await opened(two);
    expect(page.words('dl > div > *')).toEqual(['2 barn under 18 år', 'Født 2015, 2018', 'Omsorg', 'Har omsorgen alene']);
    expect(page.words('p.ff-source')[0]).toBe('Kilde: Deltakeren · i går, 19.11.2026 · Ført inn av Marit Torp');
  });

  it('are not known until somebody has asked, and none is an answer of its own', async () => {
    const page = await opened({ childYears: [], version: 0 });
    expect(page.words('p')).toEqual(['Det er ikke kjent om personen har omsorg for barn under 18 år. Spør, og før inn svaret.']);
    await page.press('Før inn');
    await page.tick('Nei');
    expect(page.page.querySelector('#field-childYears')).toBeNull();
    await page.tick('Deltakeren');
    await page.press('Lagre');
    const { request } = await page.answer('PUT', address, { childYears: [], told, version: 1 });
    expect(request.headers.get('If-Match')).toBe('"0"');
    expect(request.body).toEqual({ childYears: [], source: 'deltaker' });
    expect(page.words('p')[0]).toBe('Ingen barn under 18 år');
  });

  it('are written with the years, whose care it is and who says so; what is missing is named at its field', async () => {
    const page = await opened({ childYears: [], version: 0 });
    await page.press('Før inn');
    await page.tick('Ja');
    await page.type('childYears', 'Kari 2015');
    await page.press('Lagre');
    page.http.expectNone({ method: 'PUT', url: address });
    expect(page.words('.aksel-error-summary li')).toEqual([
      'Året hvert barn er født: Skriv årene med fire sifre og komma mellom, for eksempel 2015, 2018',
      'Har personen omsorgen alene? Velg om personen har omsorgen alene',
      'Hvem opplyser dette? Velg hvem som opplyser dette',
    ]);
    await page.type('childYears', '2018, 2015');
    await page.tick('Deler omsorgen med noen');
    await page.tick('Folkeregisteret');
    await page.press('Lagre');
    const { request } = await page.answer('PUT', address, { ...two, soleCarer: false });
    expect(request.body).toEqual({ childYears: [2018, 2015], soleCarer: false, source: 'folkeregisteret' });
  });

  it('that the server finds impossible stay on the form with the year named', async () => {
    const page = await opened(two);
    await page.press('Endre');
    await page.type('childYears', '2031');
    await page.tick('Deltakeren');
    await page.press('Lagre');
    await page.answer('PUT', address, { title: 'Feil', errors: [{ field: 'childYears', message: '2031 er ikke kommet ennå' }] }, 400);
    expect(page.words('.aksel-error-message')).toEqual(['2031 er ikke kommet ennå']);
    expect(page.page.querySelector<HTMLInputElement>('#field-childYears')?.value).toBe('2031');
  });

  it('that a colleague wrote meanwhile are shown beside what was typed, and replaced only by saving once more', async () => {
    const page = await opened(two);
    await page.press('Endre');
    await page.type('childYears', '2015');
    await page.tick('Deltakeren');
    await page.press('Lagre');
    await page.answer('PUT', address, { type: 'urn:fotfeste:problem:changed-by-other', title: '', theirs: {}, version: 4 }, 412);
    await page.answer('GET', address, { ...two, childYears: [2015, 2018, 2026], soleCarer: false, version: 4 });
    expect(page.words('ff-alert p').slice(-1)).toEqual([
      'Det som står nå: 3 barn under 18 år (2015, 2018, 2026), deler omsorgen med noen. Lagre én gang til hvis det du har skrevet, skal gjelde i stedet.',
    ]);
    expect(page.page.querySelector<HTMLInputElement>('#field-childYears')?.value).toBe('2015');
    await page.press('Lagre');
    const { request } = await page.answer('PUT', address, { ...two, childYears: [2015], version: 5 });
    expect(request.headers.get('If-Match')).toBe('"4"');
  });
});
