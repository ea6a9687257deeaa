import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { anOfferingDetail } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';
import { aProvider, anAgreement, anAgreementItem } from '../testing/supply';
import { changeInWords } from './change-in-words';

const agreement = '00000000-0000-7000-8000-0000000000a1';
const offering = '00000000-0000-7000-8000-000000000001';

describe('the agreements that the measure coordinator keeps', () => {
  it('show with whom, how long and how much is used, those that are over only when asked for', async () => {
    const page = await OpenedPage.at('/agreements');
    const over = anAgreementItem({ id: 'a2', number: '2022/0001', state: 'over' });
    await page.answer('/agreements', { items: [anAgreementItem(), over] });
    expect(page.texts('tbody tr')).toEqual([expect.stringContaining('Oppfølging 2026/1000 Orelun Kurs og Avklaring AS Anskaffet')]);
    expect(page.text('tbody tr')).toContain('Opsjon til 31.12.2028');
    expect(page.text('tbody tr')).toContain('5 av 30 plasser');
    await page.click('Over 1');
    expect(page.texts('tbody tr')).toHaveLength(2);
  });

  it('say what was changed, field by field', async () => {
    const page = await OpenedPage.at(`/agreements/${agreement}`);
    await page.answer(`/agreements/${agreement}`, anAgreement());
    const fields = [{ field: 'to_date', before: ['2027-06-30'], after: ['2027-12-31'] }];
    await page.answer(`/agreements/${agreement}/history`, {
      items: [{ subject: 'agreement', kind: 'changed', at: '2026-11-20T11:00:00Z', by: 'Silje Larsen', fields }],
    });
    expect(page.text('ff-change-history')).toContain(
      '20.11.2026 12.00 · Silje Larsen Avtalen ble endret Siste dag: fra 30.06.2027 til 31.12.2027',
    );
    expect(page.texts('h2')).toEqual(['Plasser', 'Gjennomføringer', 'Endringer', 'Vilkår']);
  });

  it('are not sent before what must be there is filled in', async () => {
    const page = await OpenedPage.at('/agreements/new');
    await page.answer('/providers', { items: [aProvider()] });
    await page.click('Lagre');
    expect(page.texts('.aksel-error-summary li')).toEqual([
      'Arrangør: Må fylles ut',
      'Tiltak: Må fylles ut',
      'Avtaletype: Må fylles ut',
      'Første dag: Må fylles ut',
      'Avtalte plasser: Må fylles ut',
    ]);
    expect(page.asked('/agreements')).toHaveLength(0);
  });

  it('keep what was typed when a colleague was first, and show both versions', async () => {
    const page = await OpenedPage.at(`/agreements/${agreement}/change`);
    await page.answer('/providers', { items: [] });
    await page.answer(`/agreements/${agreement}`, anAgreement());
    await page.click('Lagre');
    const [sent] = await page.answer(
      `/agreements/${agreement}`,
      { title: 'En annen har endret det samme', theirs: { toDate: '2027-06-30' }, yours: { toDate: '2027-12-31' }, version: 2 },
      412,
    );
    expect(sent?.request.method).toBe('PUT');
    expect(page.text('ff-version-conflict dl')).toBe('Siste dag Kollegaen skrev: 2027-06-30 Du skrev: 2027-12-31');
    await page.click('Lagre det jeg skrev');
    const [again] = page.asked(`/agreements/${agreement}`);
    expect(again?.request.headers.get('If-Match')).toBe('"2"');
  });
});

describe('a provider', () => {
  it('is refused at the number when the register does not know it', async () => {
    const page = await OpenedPage.at('/providers/new');
    await page.click('Lagre');
    expect(page.texts('.aksel-error-summary li')).toEqual(['Organisasjonsnummer: Må fylles ut', 'Slags arrangør: Må fylles ut']);
  });

  it('shows its contacts, and whom nobody reaches any more', async () => {
    const page = await OpenedPage.at('/providers/243737435');
    const left = { id: 'c2', version: 1, name: 'Ola Nes', telephone: '69000000', active: false };
    await page.answer('/providers/243737435', aProvider({ contacts: [...aProvider().contacts, left] }));
    expect(page.texts('tbody th')).toEqual(['Trine Berg', 'Ola Nes Har sluttet']);
  });
});

describe('an offering that cannot be closed', () => {
  it('says how many are in it and what to do, and stays as it is', async () => {
    const page = await OpenedPage.at(`/measures/offerings/${offering}`);
    await page.answer(`/offerings/${offering}`, anOfferingDetail({ coordinatorUnit: '0105' }));
    await page.answer(`/offerings/${offering}/history`, { items: [] });
    expect(page.text('ff-offering-work')).toContain('Tiltakskoordinatoren i en annen enhet har ansvar');
  });
});

describe('an offering that stops before its time', () => {
  const opened = async (changes: Parameters<typeof anOfferingDetail>[0]) => {
    const page = await OpenedPage.at(`/measures/offerings/${offering}`);
    await page.answer(`/offerings/${offering}`, anOfferingDetail({ coordinatorUnit: '0287', ...changes }));
    await page.answer(`/offerings/${offering}/history`, { items: [] });
    return page;
  };

  it.each([
    ['is closed where nobody is left', { total: 12, taken: 0, granted: 0, waiting: 0, occupied: 0, free: 12 }, 'Avslutt gjennomføringen'],
    [
      'is called off where somebody is',
      { total: 12, taken: 1, granted: 0, waiting: 0, occupied: 1, free: 11 },
      'Avlys eller avslutt før tiden',
    ],
  ])('%s', async (_case, places, deed) => {
    const page = await opened({ places });
    const signingIn = TestBed.inject(Session).load();
    const actor = { id: 'Z994201', name: 'Silje Larsen', role: 'measure-coordinator', offices: [{ number: '0287', name: 'Øst-Viken' }] };
    await page.answer('/session', { actor: { ...actor, clearances: [], secondControl: false }, csrfToken: 'token', today: '2026-11-21' });
    await signingIn;
    await page.settle();
    expect(page.texts('ff-offering-work .ff-row > *')).toEqual(['Endre', 'Steng påmeldingen', deed]);
  });

  it.each([
    [
      'before it began',
      { startsOn: '2027-01-11', endsOn: '2027-01-11' },
      'Avlyst 20.11.2026, før den begynte. Ingen begynner. Hensyn til budsjettet',
    ],
    [
      'under way',
      { startsOn: '2026-01-01', endsOn: '2026-12-18' },
      'Bestemt 20.11.2026: slutter 18.12.2026, før tiden. Ingen tas inn. Hensyn til budsjettet',
    ],
  ])('says so %s, and why', async (_case, days, said) => {
    const page = await opened({ ...days, open: false, keptOpen: false, cancelledOn: '2026-11-20', cancelCause: 'budget' });
    expect(page.text('ff-alert')).toContain(said);
    expect(page.text('ff-offering-work')).toContain('Gjennomføringen er avlyst og kan ikke endres.');
    expect(page.texts('ff-places-to-come')).toEqual([]);
  });
});

describe('a change in words', () => {
  const i18n = { text: (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`, language: () => 'nb' } as never;

  it('names long texts instead of repeating them', () => {
    const fields = [{ field: 'description_nb', before: ['a'], after: ['b'] }];
    const { lines } = changeInWords({ subject: 'offering', kind: 'changed', at: '', fields }, i18n);
    expect(lines[0]).toContain('measure.supply.rewritten');
  });
});

describe('the providers in the list', () => {
  it('are told with places used of those contracted, or with the day the agreement begins while none runs', async () => {
    const page = await OpenedPage.at('/providers');
    const school = aProvider({ orgNumber: '325595000', contracted: 0, contractedFrom: '2026-12-31', used: 7 });
    await page.answer('/providers', { items: [aProvider(), school] });
    expect(page.texts('ff-places-used')).toEqual(['5 av 30 plasser', '7 har plass, avtalen begynner 31.12.2026']);
  });
});
