import { openPage, type OpenedPage } from '../testing/open-page';
import { ContactPanel } from './contact-panel';

const address = '/api/participants/p1/contact';
const contact = {
  ...{ telephone: '99887766', email: 'kari@example.no', interpreter: 'none', contactChannel: 'digital', guardianship: 'none' },
  version: 3,
  origins: [
    { field: 'telephone', source: 'deltaker', date: '2026-11-21' },
    { field: 'email', source: 'deltaker', date: '2026-11-21' },
    { field: 'interpreter', source: 'folkeregisteret', date: '2026-05-01' },
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

  it('say where each comes from, and that nobody has chosen what nobody has said', async () => {
    const opened = await openPage(ContactPanel, { participantId: 'p1' });
    await opened.answer('GET', address, contact);
    expect(opened.words('.ff-source')).toEqual(['Telefon, e-post: Deltakeren · 21.11.2026', 'Tolk: Folkeregisteret · 01.05.2026']);
    expect(opened.words('dd').filter((text) => text.startsWith('Digitalt'))).toEqual(['Digitalt Ingen har valgt dette ennå']);
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
