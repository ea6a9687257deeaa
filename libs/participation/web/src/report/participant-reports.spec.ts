import { openPage } from '../testing/open-page';
import { ParticipantReports } from './participant-reports';

const report = {
  ...{
    id: 'r1',
    participationId: 'd1',
    participantId: 'p1',
    version: 2,
    kind: 'interim',
    periodFrom: '2026-11-02',
    periodTo: '2026-11-20',
  },
  ...{
    status: 'sent',
    statusFrom: '2026-11-20',
    sentAt: '2026-11-20T10:00:00Z',
    sentByName: 'Tuva Aas',
    cameByLink: false,
    wasAmended: false,
    goals: [],
  },
  ...{ trials: [], nextStep: 'Lønnstilskudd fra januar' },
};
const comment = { id: 'c1', words: 'Jeg vil heller ha lager.', how: 'said', givenOn: '2026-11-20' };
const recorded = { recordedAt: '2026-11-20T12:00:00Z', recordedByName: 'Marit Torp' };
const address = '/api/participants/p1/reports';
const shown = (comments: readonly object[]) => ({ items: [{ measure: 'OPPFOLGING', report: { ...report, comments } }] });

describe('reports in the participant’s view', () => {
  it('are shown whole, and the participant’s own words are written down with how and when', async () => {
    const { page, answer, press, type } = await openPage(ParticipantReports, 'adviser', { participantId: 'p1' });
    await answer('GET', address, shown([]));
    await press('Les rapporten fra Tuva Aas');
    expect(page.textContent).toContain('Lønnstilskudd fra januar');
    await press('Skriv ned kommentar');
    await press('Lagre kommentaren');
    expect(document.querySelector('dialog')?.textContent).toContain('Skriv hva deltakeren sier om rapporten');
    await type('words', ' Jeg vil heller ha lager. ');
    await press('Lagre kommentaren');
    const sent = await answer('POST', '/api/participation-reports/r1/comments', report);
    expect(sent.body).toEqual({ words: 'Jeg vil heller ha lager.', how: 'said', givenOn: '2026-11-21' });
    await answer('GET', address, shown([{ ...comment, ...recorded }]));
    expect(page.textContent).toContain('Jeg vil heller ha lager.');
    expect(page.textContent).toContain('Sagt 20.11.2026, skrevet ned av Marit Torp');
    expect(page.textContent).toContain('Skriv ned ny kommentar');
  });

  it('keep the comments that were made before', async () => {
    const { page, answer, press } = await openPage(ParticipantReports, 'adviser', { participantId: 'p1' });
    await answer(
      'GET',
      address,
      shown([
        { ...comment, ...recorded },
        { ...comment, ...recorded, id: 'c0', words: 'Passer fint.', how: 'written' },
      ]),
    );
    await press('1 tidligere kommentar');
    expect(page.textContent).toContain('Passer fint.');
  });

  it('are not there when there are none', async () => {
    const none = await openPage(ParticipantReports, 'adviser', { participantId: 'p1' });
    await none.answer('GET', address, { items: [] });
    expect(none.page.textContent.trim()).toBe('');
  });

  it('give a provider no way to write', async () => {
    const { answer, words } = await openPage(ParticipantReports, 'provider', { participantId: 'p1' });
    await answer('GET', address, shown([{ ...comment, ...recorded }]));
    expect(words('button')).toEqual(['Les rapporten fra Tuva Aas']);
  });
});
