import { openPage, type OpenedPage } from '../testing/open-page';
import { aProviderParticipation } from '../testing/participations';
import { InterimReportPage } from './interim-report-page';

const base = '/api/provider/participations/d1';
const open = async (participation = aProviderParticipation()): Promise<OpenedPage> => {
  const opened = await openPage(InterimReportPage, 'provider', { participationId: 'd1' });
  await opened.answer('GET', base, participation);
  await opened.answer('GET', `${base}/reports`, { items: [] });
  await opened.answerDrafts();
  return opened;
};
const week = (number: number, weekFrom: string) => ({
  ...{ year: 2026, week: number, weekFrom, closesOn: '2026-12-06', state: 'open', isByDay: false },
});

describe('attendance in an interim report', () => {
  it('is what is recorded in the grid, with what nobody has recorded as unknown, and is never typed here', async () => {
    const { answer, words, page } = await open();
    await answer('GET', `${base}/attendance`, {
      ...{ participationId: 'd1', participantId: 'p1' },
      items: [{ ...week(46, '2026-11-09'), plannedHours: 22.5, presentHours: 15, validAbsenceHours: 7.5 }],
    });
    expect(words('tbody tr')).toEqual([
      'Uke 45, 2026 –ikke ført–ikke ført–ikke ført–ikke ført',
      'Uke 46, 2026 22,5 15 7,5 –ikke ført',
      'Uke 47, 2026 –ikke ført–ikke ført–ikke ført–ikke ført',
    ]);
    expect(words('ff-report-attendance p')[0]).toBe('1 av 3 uker er ført. Uker som ikke er ført, står som ukjent i rapporten.');
    expect(page.querySelector('ff-report-attendance input')).toBeNull();
    expect(page.querySelector('ff-report-attendance a')?.getAttribute('href')).toBe('/attendance?week=2026-11-02');
  });

  it('does not travel with the report: the server takes what is recorded', async () => {
    const { answer, answerDrafts, press, tick, type } = await open();
    await answer('GET', `${base}/attendance`, { participationId: 'd1', participantId: 'p1', items: [] });
    await press('Gå videre');
    await tick('ikke arbeidet med');
    for (let step = 0; step < 3; step += 1) await press('Gå videre');
    await type('nextStep', 'Søke lærlingplass');
    await answerDrafts();
    await press('Send rapporten');
    await answerDrafts();
    const sent = await answer('POST', `${base}/reports/interim`, {});
    expect(sent.body).toEqual({
      ...{ periodFrom: '2026-11-02', periodTo: '2026-11-21', goals: [{ goalId: 'g1', progress: 'not-worked-with' }] },
      ...{ trials: [], nextStep: 'Søke lærlingplass' },
    });
  });
});

describe('an interim report', () => {
  it('is not sent while a goal has no judgement, and the step with the goal comes up', async () => {
    const { press, type, words, answerDrafts, http } = await open();
    for (let step = 0; step < 4; step += 1) await press('Gå videre');
    await type('nextStep', 'Søke lærlingplass');
    await answerDrafts();
    await press('Send rapporten');

    http.expectNone(`${base}/reports/interim`);
    expect(words('h3')).toEqual(['Målene i planen']);
    expect(words('ff-error-summary a')).toEqual(['Møte fast tre dager i uken: Si hvor langt målet er kommet']);
  });

  it.each([
    ['shows the extent that was agreed', aProviderParticipation(), 'Avtalt omfang: 60 prosent'],
    ['says so when none was agreed', aProviderParticipation({ extents: [] }), 'Omfanget er ikke avtalt.'],
  ])('%s', async (_case, participation, expected) => {
    const { words } = await open(participation);
    expect(words('ff-panel form > p:not(.ff-subtle)').at(-1)).toContain(expected);
  });

  it('is about the days after the last one, and there is none when every day is reported', async () => {
    const sent = { id: 'r1', kind: 'interim', status: 'sent', statusFrom: '2026-11-21', comments: [], sentByName: 'Frank Ruud' } as const;
    const { words, page } = await open(
      aProviderParticipation({ reports: [{ ...sent, periodFrom: '2026-11-02', periodTo: '2026-11-21' }] }),
    );
    expect(words('ff-alert')).toEqual([expect.stringContaining('Alle dager til og med i dag er rapportert')]);
    expect(page.querySelector('form')).toBeNull();
  });
});
