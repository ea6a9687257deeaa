import { openPage, type OpenedPage } from '../testing/open-page';
import { aProviderParticipation } from '../testing/participations';
import { FinalReportPage } from './final-report-page';
import { ParticipantPage } from './participant-page';
import type { ProviderParticipation } from './views';

const base = '/api/provider/participations/d1';
const open = async (participation: ProviderParticipation): Promise<OpenedPage> => {
  const opened = await openPage(FinalReportPage, 'provider', { participationId: 'd1' });
  await opened.answer('GET', base, participation);
  await opened.answer('GET', `${base}/reports`, { items: [] });
  await opened.answerDrafts();
  return opened;
};

describe('the final report', () => {
  it('can be written, not sent, before Nav has set the last day, and the page says so first', async () => {
    const { words } = await open(aProviderParticipation());
    expect(words('ff-alert')).toEqual([
      expect.stringContaining('Sluttrapporten kan sendes de siste 14 dagene, når Nav har satt siste dag'),
    ]);
    expect(words('form .ff-actions button')).toEqual([]);
  });

  it('is sent when the last day is near, with every goal judged', async () => {
    const { words, press } = await open(aProviderParticipation({ endsOn: '2026-11-28' }));
    expect(words('ff-alert')).toEqual([]);
    await press('Send sluttrapporten');
    expect(words('ff-error-summary a')).toContain('Møte fast tre dager i uken: Si hvor langt målet er kommet');
  });
});

describe('the way to the final report', () => {
  const panel = async (participation: ProviderParticipation): Promise<OpenedPage> => {
    const opened = await openPage(ParticipantPage, 'provider', { participationId: 'd1' });
    await opened.answer('GET', base, participation);
    return opened;
  };

  it('is not offered while it leads to a refusal', async () => {
    const { words, page } = await panel(aProviderParticipation());
    expect(words('a[href*="final"]')).toEqual([]);
    expect(page.textContent).toContain('Sluttrapporten kan sendes de siste 14 dagene, når Nav har satt siste dag.');
  });

  it('is open when the last day that Nav has set is near', async () => {
    const { words } = await panel(aProviderParticipation({ endsOn: '2026-11-28' }));
    expect(words('a[href*="final"]')).toEqual(['Skriv sluttrapport']);
  });
});
