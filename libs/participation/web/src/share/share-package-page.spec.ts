import { openPage, type OpenedPage } from '../testing/open-page';
import type { SharePackage } from './contract';
import { SharePackagePage } from './share-package-page';

const address = '/api/agreements/a1/share-package';
const words = { purpose: 'De må vite det.', basis: 'Forskriften kapittel 4' };

function aPackage(overrides: Partial<SharePackage> = {}): SharePackage {
  return {
    ...{ agreementId: 'a1', agreementNumber: 'A-1', providerName: 'Rypelett', measure: 'OPPFOLGING', version: 0, source: 'product' },
    ...{ mayChange: true, concerned: 12, earlier: [] },
    fields: [
      { field: 'name', source: 'population-register', rule: 'always', kind: 'necessary', ...words },
      { field: 'contact', source: 'contact-details', rule: 'necessary-or-optional', kind: 'necessary', ...words },
      { field: 'adaptation', source: 'consent', rule: 'optional-only', kind: 'optional', ...words },
    ],
    ...overrides,
  };
}

describe('the share package of an agreement', () => {
  const opened = async (overrides: Partial<SharePackage> = {}): Promise<OpenedPage> => {
    const page = await openPage(SharePackagePage, 'adviser', { agreementId: 'a1' });
    await page.answer('GET', address, aPackage(overrides));
    return page;
  };

  it('marks the product’s own default as ours, and says how many it concerns', async () => {
    const page = await opened();
    expect(page.words('ff-alert p')).toEqual([
      'Avtalen sier ikke noe ennå. Det som står her, er Fotfestes eget forslag. Ingen jurist har bekreftet det.',
      'Arrangøren ser 12 deltakere etter denne avtalen i dag.',
    ]);
  });

  it('never lets health be necessary, nor what nobody can do without be left out', async () => {
    const page = await opened();
    expect(page.words('ff-panel:nth-of-type(3) label.aksel-radio__label')).toEqual(['Når deltakeren samtykker', 'Deles ikke']);
    expect(page.words('ff-panel:nth-of-type(1) label.aksel-radio__label')).toEqual([]);
  });

  it('sends what is necessary with purpose and law, and refuses it without', async () => {
    const page = await opened();
    await page.type('contact-purpose', ' ');
    await page.press('Lagre delepakken');
    page.http.expectNone({ method: 'PUT', url: address });
    await page.type('contact-purpose', 'For å avtale oppmøte.');
    await page.press('Lagre delepakken');
    const sent = await page.answer('PUT', address, aPackage({ version: 1, source: 'agreement', setByName: 'Silje Larsen' }));
    expect(sent.headers.get('If-Match')).toBe('"0"');
    expect(sent.body).toEqual({
      necessary: [
        { field: 'name', ...words },
        { field: 'contact', purpose: 'For å avtale oppmøte.', basis: words.basis },
      ],
      optional: ['adaptation'],
    });
  });

  it('is only read by another unit', async () => {
    const page = await opened({ mayChange: false, source: 'agreement', setByName: 'Silje Larsen' });
    expect(page.words('button[type="submit"]')).toEqual([]);
    expect(page.page.textContent).toContain('En annen enhet har ansvar for avtalen.');
  });

  it('keeps what it said before', async () => {
    const earlier = [{ until: '2026-11-20T09:00:00.000Z', setByName: 'Silje Larsen', necessary: ['name'], optional: [] }] as const;
    const page = await opened({ earlier, source: 'agreement' });
    expect(page.words('.ff-rows__row')[0]).toContain('Nødvendig: navn. Etter samtykke: ingenting.');
  });
});
