import { openPage, type OpenedPage } from '../testing/open-page';
import { ContactPanel } from './contact-panel';

const address = '/api/participants/p1/contact';
const contact = {
  ...{ telephone: '99887766', email: 'kari@example.no', guardianship: 'none', register: { source: 'folkeregisteret', date: '2026-05-01' } },
  version: 3,
  origins: [
    { field: 'telephone', source: 'deltaker', date: '2026-11-19' },
    { field: 'email', source: 'deltaker', date: '2026-11-19' },
  ],
};

async function changed(): Promise<OpenedPage> {
  const opened = await openPage(ContactPanel, { participantId: 'p1' });
  await opened.answer('GET', address, contact);
  await opened.press('Endre');
  await opened.type('telephone', '55667788');
  await opened.press('Lagre');
  return opened;
}

describe('contact details', () => {
  it('are saved at the version that was seen', async () => {
    const opened = await changed();
    const { request } = await opened.answer('PUT', address, { ...contact, telephone: '55667788', version: 4 });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({ telephone: '55667788', email: 'kari@example.no' });
    expect(opened.words('dd')[0]).toBe('55667788');
  });

  it('say where each comes from and how old it is, and that what nobody has said is not known', async () => {
    const opened = await openPage(ContactPanel, { participantId: 'p1' });
    const krr = { source: 'krr', date: '2026-11-17' };
    const origins = [...contact.origins, { field: 'interpreter', ...krr }];
    await opened.answer('GET', address, { ...contact, interpreter: 'none', origins });
    expect(opened.words('p.ff-source')).toEqual([
      'Telefon, e-post: Kilde: Deltakeren · i går, 19.11.2026',
      'Tolk: Kilde: Kontakt- og reservasjonsregisteret · 3 dager siden, 17.11.2026',
      'Det som ikke er kjent, har ingen sagt noe om. Spør personen, og før inn svaret med «Endre».',
      'Kilde: Folkeregisteret · 6 måneder siden, 01.05.2026',
    ]);
    expect(opened.words('dd')).toEqual([
      ...['99887766', 'kari@example.no', 'Ikke kjent', 'Ikke kjent', 'Trenger ikke tolk'],
      ...['Ikke kjent', 'Ikke kjent', 'Ingen'],
    ]);
  });

  it('that nobody has said stay unsaid when something else is changed, and are said by answering', async () => {
    const opened = await changed();
    const { request } = await opened.answer('PUT', address, contact);
    expect(Object.keys(request.body as object).sort()).toEqual(['email', 'telephone']);
    await opened.press('Endre');
    await opened.tick('Trenger ikke tolk');
    await opened.press('Lagre');
    const answered = await opened.answer('PUT', address, { ...contact, interpreter: 'none' });
    expect(answered.request.body).toMatchObject({ interpreter: 'none' });
  });

  it('that a colleague changed as well are asked about field by field, and sent as chosen at the new version', async () => {
    const opened = await changed();
    await opened.answer(
      'PUT',
      address,
      { type: 'urn:fotfeste:problem:changed-by-other', title: '', theirs: { telephone: '11223344' }, version: 4 },
      412,
    );
    await opened.answer('GET', address, { ...contact, telephone: '11223344', email: 'ny@example.no', version: 4 });
    expect(opened.words('ff-field-conflict legend')).toEqual(['Telefon']);
    expect(opened.words('ff-field-conflict .aksel-radio__label')).toEqual(['55667788', '11223344']);

    await opened.press('Lagre');
    opened.http.expectNone({ method: 'PUT', url: address });
    expect(opened.words('.aksel-error-summary li')).toEqual(['Telefon: Velg hvilken av de to som skal gjelde']);

    await opened.tick('55667788');
    await opened.press('Lagre');
    const { request } = await opened.answer('PUT', address, { ...contact, version: 5 });
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toMatchObject({ telephone: '55667788', email: 'ny@example.no' });
  });

  it('that the server refuses stay on the form, with the error at the field', async () => {
    const opened = await changed();
    await opened.answer('PUT', address, { title: 'Feil', errors: [{ field: 'telephone', message: 'Sjekk nummeret' }] }, 400);
    expect(opened.words('.aksel-error-message')).toEqual(['Sjekk nummeret']);
    expect(opened.page.querySelector<HTMLInputElement>('#field-telephone')?.value).toBe('55667788');
  });
});
