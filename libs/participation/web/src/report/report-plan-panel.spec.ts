import { openPage } from '../testing/open-page';
import { ReportPlanPanel } from './report-plan-panel';

const plan = {
  ...{ participantId: 'p1', participationId: 'd1', firstWeeksAfterStart: 12, everyWeeks: 12, mayRemind: true, mayGiveUp: false },
  items: [
    { kind: 'interim-report', dueOn: '2026-11-10', isLate: true, source: 'product' },
    { kind: 'final-report', isLate: false, source: 'law', section: '§ 4-5' },
  ],
};

describe('due dates of reports', () => {
  it('say where they come from, the same to both sides', async () => {
    const { answer, words } = await openPage(ReportPlanPanel, 'provider', { participationId: 'd1', side: 'provider' });
    await answer('GET', '/api/provider/participations/d1/report-plan', { ...plan, remindedOn: '2026-11-18' });
    expect(words('li')).toEqual([
      expect.stringContaining('Neste underveisrapport Vårt eget forslag: etter 12 uker, siden hver 12. uke. Avtalen sier ikke noe.'),
      'Sluttrapport Forskriften krever det (§ 4-5) når siste dag er satt',
    ]);
    expect(words('ff-panel p')).toEqual(['Nav minnet arrangøren 18.11.2026']);
    expect(words('button')).toEqual([]);
  });

  it('let Nav remind of what is late', async () => {
    const { answer, press, words } = await openPage(ReportPlanPanel, 'adviser', { participationId: 'd1', side: 'nav', mayWrite: true });
    await answer('GET', '/api/participations/d1/report-plan', plan);
    await press('Minn arrangøren på rapporten');
    await answer('POST', '/api/participations/d1/report-plan/reminders', { ...plan, remindedOn: '2026-11-21' });
    expect(words('ff-panel p')).toEqual(['Nav minnet arrangøren 21.11.2026']);
  });

  it('let the adviser say that a final report does not come once the provider can no longer write it', async () => {
    const late = [{ kind: 'final-report', dueOn: '2026-08-31', isLate: true, source: 'law', section: '§ 4-5' }];
    const open = { ...plan, items: late, mayRemind: false, mayGiveUp: true, providerSawUntil: '2026-10-31' };
    const page = await openPage(ReportPlanPanel, 'adviser', { participationId: 'd1', side: 'nav', mayWrite: true });
    await page.answer('GET', '/api/participations/d1/report-plan', open);
    expect(page.words('ff-panel p')).toEqual([expect.stringContaining('Arrangørens tilgang var over 31.10.2026.')]);
    await page.press('Rapporten kommer ikke');
    await page.press('Lagre');
    expect(page.words('dialog ff-error-summary a')).toEqual([expect.stringContaining('Velg hvorfor rapporten ikke kommer')]);
    await page.choose('reason', 'not-delivered');
    await page.press('Lagre');
    const givenUp = { reason: 'not-delivered', on: '2026-11-21', byName: 'Marit Torp' };
    const saved = { ...open, items: [], mayGiveUp: false, givenUp };
    const sent = await page.answer('PUT', '/api/participations/d1/report-plan/given-up', saved);
    expect(sent.body).toEqual({ reason: 'not-delivered' });
    expect(page.words('ff-panel p')[0]).toBe('Sluttrapporten kommer ikke: Arrangøren leverte ikke');
    await page.press('Rapporten kan likevel komme');
    await page.answer('DELETE', '/api/participations/d1/report-plan/given-up', open);
    expect(page.words('ff-panel p')).toEqual([expect.stringContaining('Nav må avgjøre')]);
  });
});
