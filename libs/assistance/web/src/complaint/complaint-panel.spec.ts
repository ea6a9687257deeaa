import { aDecision, aList } from '../testing/a-decision';
import { openPage } from '../testing/open-page';
import type { DecisionComplaint } from '../views';

const address = '/participants/p1/decisions/d1';
const aComplaint = (overrides: Partial<DecisionComplaint> = {}): DecisionComplaint => ({
  id: 'c1',
  decisionId: 'd1',
  status: 'received',
  receivedOn: '2026-11-20',
  isAfterLastDay: false,
  words: 'Jeg kan jobbe mer enn dere skriver.',
  registeredByName: 'Marit Torp',
  version: 1,
  ...overrides,
});
const list = aList(aDecision());

describe('complaints about a decision', () => {
  it('says that there are none, and takes one with its day and words', async () => {
    const { words, press, type, answer, held } = await openPage(address, { list });
    expect(words('ff-assistance-complaints')[0]).toContain('Ingen klager på vedtaket.');
    await press('Registrer klage');
    expect(document.activeElement?.id).toBe('field-receivedOn');
    await press('Registrer klagen');
    expect(words('ff-assistance-complaints .aksel-error-summary a')).toEqual([
      'Når kom klagen? Skriv dagen klagen kom',
      'Hva klager personen på? Skriv hva personen klager på',
    ]);

    await type('receivedOn', '20.11.2026');
    await type('words', 'Jeg kan jobbe mer enn dere skriver.');
    await press('Registrer klagen');
    held.complaints = [aComplaint()];
    const request = await answer('POST', '/api/assistance-decisions/d1/complaints', aComplaint());
    expect(request.body).toEqual({ receivedOn: '2026-11-20', words: 'Jeg kan jobbe mer enn dere skriver.' });
    expect(words('.ff-assistance-complaint-row')[0]).toContain('Mottatt Kom 20.11.2026');
  });

  it('says that a complaint is late without turning it away', async () => {
    const { words } = await openPage(address, { list, complaints: [aComplaint({ isAfterLastDay: true })] });
    expect(words('.ff-assistance-complaint-row')[0]).toContain('Den avvises ikke av den grunn');
    expect(words('.ff-assistance-complaint-row button')).toEqual(['Ta til følge', 'Send til klageinstansen', 'Trukket av personen']);
  });

  it('sends the version that was seen with each step', async () => {
    const { press, answer, held, words } = await openPage(address, { list, complaints: [aComplaint({ version: 3 })] });
    await press('Send til klageinstansen');
    await press('Send til klageinstansen');
    held.complaints = [aComplaint({ status: 'sent-on', version: 4, sentOnAt: '2026-11-21T09:00:00.000Z' })];
    const request = await answer('POST', '/api/assistance-complaints/c1/steps', {});
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ name: 'send-on' }, '"3"']);
    expect(words('.ff-assistance-complaint-row')[0]).toContain('Hos klageinstansen');
  });

  it('shows only those about the decision', async () => {
    const { words } = await openPage(address, { list, complaints: [aComplaint({ decisionId: 'd9' })] });
    expect(words('.ff-assistance-complaint-row')).toEqual([]);
  });
});
