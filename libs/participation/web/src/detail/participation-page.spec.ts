import { openPage, type OpenedPage } from '../testing/open-page';
import { aChange, aParticipation, aStatus } from '../testing/participations';
import type { Participation } from '../contract';
import { ParticipationPage } from './participation-page';

const url = '/api/participations/d1';
const open = async (participation: Participation): Promise<OpenedPage> => {
  const opened = await openPage(ParticipationPage, 'adviser', { participantId: 'p1', participationId: 'd1' });
  await opened.answer('GET', url, participation);
  for (const { request } of opened.http.match(({ url: asked }) => asked.startsWith('/api/'))) expect(request.method).toBe('GET');
  return opened;
};
const declined = aParticipation({ declined: { givenBy: 'participant', channel: 'telephone', givenOn: '2026-11-19' } });

describe('a referral that the participant has answered', () => {
  it('says at once that it was no, by whom and how, and leads to withdrawing it', async () => {
    const { words } = await open(declined);
    const [said] = words('ff-referral-answer');
    expect(said).toContain('Deltakeren sa nei');
    expect(said).toContain('Gitt av deltakeren på telefon 19.11.2026');
    expect(words('ff-referral-answer button')).toEqual(['Trekk henvisningen tilbake']);
    expect(document.querySelector('ff-referral-answer a')?.getAttribute('href')).toBe('/participants/p1/plan');
  });

  it('is withdrawn with the no as its reason, after what it leads to is shown', async () => {
    const { answer, press, words } = await open(declined);
    await press('Trekk henvisningen tilbake');
    expect(document.querySelector<HTMLSelectElement>('#field-reason')?.value).toBe('other');
    expect(document.querySelector<HTMLTextAreaElement>('#field-reasonWords')?.value).toBe('Deltakeren takket nei.');

    await press('Se hva som skjer');
    const consequences = [{ event: 'participation.withdrawn', payload: {} }];
    const tried = await answer('POST', `${url}/steps/rehearsal`, { consequences, notes: [], foreseen: [] });
    const body = { step: 'withdraw', reason: 'other', reasonWords: 'Deltakeren takket nei.' };
    expect([tried.body, tried.headers.get('If-Match')]).toEqual([body, '"3"']);
    await press('Trekk tilbake');
    expect((await answer('POST', `${url}/steps`, aParticipation({ status: 'withdrawn', version: 4 }))).body).toEqual(body);
    expect(words('ff-referral-answer > *')).toEqual([]);
    expect(words('h1')).toHaveLength(1);
  });

  it('with yes waits for the adviser, whose next step is the primary button', async () => {
    const { words } = await open(aParticipation({ approval: { givenBy: 'participant', channel: 'in-person', givenOn: '2026-11-20' } }));
    expect(words('ff-referral-answer')[0]).toContain('Deltakeren sa ja');
    expect(words('button[data-variant="primary"]')).toEqual(['Meld på']);
  });

  it('with no has no primary step but the withdrawal', async () => {
    const { words } = await open(declined);
    expect(words('button[data-variant="primary"]')).toEqual(['Trekk henvisningen tilbake']);
  });

  it('is asked about in the participant’s view, which stands one press away while there is no answer', async () => {
    const { words } = await open(aParticipation());
    expect(words('ff-referral-answer a')).toEqual(['Vis til deltakeren']);
    expect(document.querySelector('ff-referral-answer a')?.getAttribute('href')).toBe('/participant-view/p1');
  });
});

describe('the life of a participation', () => {
  it('tells statuses and changes in one row, the newest first, each change with what it was before and why', async () => {
    const { words } = await open(
      aParticipation({
        status: 'participating',
        statuses: [aStatus()],
        changes: [aChange({ reasonWords: 'Nytt kurs i mai' })],
      }),
    );
    expect(words('ff-life-panel li')).toHaveLength(2);
    const [newest, oldest] = words('ff-life-panel li');
    expect(newest).toContain('Sluttdatoen ble endret');
    expect(newest).toContain('Slutt: 20.05.2027 → 30.04.2027');
    expect(newest).toContain('Nytt kurs i mai');
    expect(oldest).toContain('Deltar');
  });
});

describe('somebody with a place', () => {
  it.each([
    ['waits while the first day lies ahead', '2026-12-01', 1],
    ['waits for nothing but the hour on the first day', '2026-11-21', 0],
  ])('%s', async (_when, startsOn, times) => {
    const { words } = await open(aParticipation({ status: 'awaiting-start', startsOn }));
    expect(words('ff-facts-panel dt').filter((term) => term.includes('Venter siden'))).toHaveLength(times);
  });
});

describe('what a participation rests on', () => {
  it('leads to the conditions as they were assessed, and says what the provider thinks of the applicant', async () => {
    const suitability = {
      verdict: 'does-not-meet',
      words: 'Mangler førerkort',
      judgedAt: '2026-11-18T09:00:00.000Z',
      judgedByName: 'Tuva Aas',
    } as const;
    const { page, words } = await open(aParticipation({ assessmentId: 'a1', suitability }));
    const hrefs = [...page.querySelectorAll('ff-choice-panel a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/participants/p1/possibilities/stored/a1');
    const said = words('ff-facts-panel dd').find((text) => text.includes('Oppfyller ikke kravene'));
    for (const part of ['Mangler førerkort', 'Tuva Aas']) expect(said).toContain(part);
  });

  it('is decided with a whole yes: what lacks of it is told before anything is sent', async () => {
    const consultation = { consultedOn: '2026-11-16', consultationWords: 'Enige' };
    const { http, press, tick, words } = await open(aParticipation(consultation));
    await press('Meld på');
    await tick('Ja, deltakeren har godkjent');
    await press('Se hva som skjer');
    expect(words('ff-modal ff-error-summary a, dialog ff-error-summary a')).toHaveLength(3);
    http.expectNone(`${url}/steps/rehearsal`);
  });
});
