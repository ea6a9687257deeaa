import { openPage } from '../testing/open-page';
import { ReportingTermsPage } from './reporting-terms-page';

const item = {
  ...{
    agreementId: 'a1',
    agreementNumber: 'A-1',
    providerName: 'Rypelett',
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    version: 0,
    source: 'product',
  },
  ...{ firstWeeksAfterStart: 12, everyWeeks: 12, finalDaysAfterEnd: 14 },
};

describe('report deadlines in the agreements', () => {
  it('are ours until the coordinator sets them, and impossible numbers are refused at the field', async () => {
    const { answer, press, type, words, http } = await openPage(ReportingTermsPage, 'adviser', {});
    await answer('GET', '/api/reporting-terms', { items: [item] });
    expect(words('tbody td')).toEqual([
      expect.any(String),
      'etter 12 uker, siden hver 12. uke',
      '14 dager etter slutt',
      'Vårt eget forslag',
      expect.any(String),
    ]);
    await press('Endre Rypelett A-1');
    await type('everyWeeks', '0');
    await press('Lagre fristene');
    http.expectNone('/api/reporting-terms/a1');
    expect(words('ff-error-summary a')).toEqual(['Deretter hver … uke: Skriv et helt tall fra 1 til 52']);
    await type('everyWeeks', '8');
    await press('Lagre fristene');
    const sent = await answer('PUT', '/api/reporting-terms/a1', { ...item, version: 1, source: 'agreement' });
    expect([sent.body, sent.headers.get('If-Match')]).toEqual([{ firstWeeksAfterStart: 12, everyWeeks: 8, finalDaysAfterEnd: 14 }, '"0"']);
  });
});
