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
const toTheEnd = async ({ press, type, tick, answerDrafts }: OpenedPage): Promise<void> => {
  await press('Gå videre');
  await tick('ikke arbeidet med');
  for (let step = 0; step < 3; step += 1) await press('Gå videre');
  await type('nextStep', 'Søke lærlingplass');
  await answerDrafts();
};

describe('attendance in an interim report', () => {
  it('is unknown until somebody writes it, and weeks without a word are not sent', async () => {
    const opened = await open();
    const { answer, press, type, choose, words, answerDrafts } = opened;
    expect([...opened.page.querySelectorAll<HTMLInputElement>('table input')].map(({ value }) => value)).toEqual(['', '', '', '', '', '']);
    await type('attendance-1-plannedHours', '22,5');
    await type('attendance-1-presentHours', '15');
    await choose('attendance-1-absence', 'valid');
    await answerDrafts();
    expect(words('table + .ff-row p')).toEqual(['1 av 3 uker er ført. Uker uten timer sendes som ukjent.']);

    await toTheEnd(opened);
    await press('Send rapporten');
    await answerDrafts();
    const sent = await answer('POST', `${base}/reports/interim`, {});
    expect(sent.body).toEqual({
      ...{ periodFrom: '2026-11-02', periodTo: '2026-11-21', goals: [{ goalId: 'g1', progress: 'not-worked-with' }] },
      ...{ trials: [], nextStep: 'Søke lærlingplass' },
      attendance: [{ year: 2026, week: 46, plannedHours: 22.5, presentHours: 15, absence: 'valid' }],
    });
  });

  it('that is half written, or lacks the kind of absence, comes up again with the error at the field', async () => {
    const opened = await open();
    const { page, press, type, words, answerDrafts, http } = opened;
    await type('attendance-0-plannedHours', '30');
    await type('attendance-1-plannedHours', '30');
    await type('attendance-1-presentHours', '12');
    await type('attendance-2-plannedHours', '30');
    await type('attendance-2-presentHours', '31');
    await answerDrafts();
    await toTheEnd(opened);
    await press('Send rapporten');

    http.expectNone(`${base}/reports/interim`);
    expect(words('ff-field-error p')).toEqual([
      'Fyll ut både avtalte og møtte timer, eller la begge stå tomme',
      'Si om fraværet var gyldig',
      'Flere møtte timer enn avtalte',
    ]);
    expect([...page.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id)).toEqual([
      'field-attendance-0-presentHours',
      'field-attendance-1-absence',
      'field-attendance-2-presentHours',
    ]);
  });

  it('takes the agreed hours of the first week for the others on request, never by itself', async () => {
    const { page, press, type } = await open();
    await type('attendance-0-plannedHours', '30');
    await press('Bruk 30 avtalte timer i alle uker');
    expect([...page.querySelectorAll<HTMLInputElement>('table input')].map(({ value }) => value)).toEqual(['30', '', '30', '', '30', '']);
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
    const sent = { id: 'r1', kind: 'interim', status: 'sent', statusFrom: '2026-11-21', sentByName: 'Frank Ruud' } as const;
    const { words, page } = await open(
      aProviderParticipation({ reports: [{ ...sent, periodFrom: '2026-11-02', periodTo: '2026-11-21' }] }),
    );
    expect(words('ff-alert')).toEqual([expect.stringContaining('Alle dager til og med i dag er rapportert')]);
    expect(page.querySelector('form')).toBeNull();
  });
});
