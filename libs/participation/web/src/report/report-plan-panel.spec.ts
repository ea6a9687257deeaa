import { openPage } from '../testing/open-page';
import { ReportPlanPanel } from './report-plan-panel';

const plan = {
  ...{ participantId: 'p1', participationId: 'd1', firstWeeksAfterStart: 12, everyWeeks: 12, mayRemind: true },
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
});
