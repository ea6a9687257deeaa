import { openPage } from '../testing/open-page';
import { ConfirmationPart } from './confirmation-part';
import { ParticipantConfirmation } from './participant-confirmation';

const address = '/api/participants/p1/confirmations';
const days = { confirmedTo: '2026-11-02', opensOn: '2026-11-13', dueOn: '2026-11-16', lastDay: '2026-11-23' };
const missed = { next: { registrationId: 'r1', state: 'missed', ...days }, given: [] };
const goesOn = {
  next: {
    registrationId: 'r1',
    state: 'not-open',
    confirmedTo: '2026-11-16',
    opensOn: '2026-11-27',
    dueOn: '2026-11-30',
    lastDay: '2026-12-07',
  },
  given: [
    { id: 'c', to: '2026-11-16', stays: true, hasWorked: false, channel: 'telephone', givenOn: '2026-11-20', recordedByName: 'Marit Torp' },
  ],
};

describe('the confirmation of a job seeker', () => {
  it('that was missed is said to the adviser with the last day, and is written down with both answers and how they came', async () => {
    const opened = await openPage(ConfirmationPart, { participantId: 'p1' });
    await opened.answer('GET', address, missed);
    expect(opened.words('dd')).toEqual(['Ikke bekreftet innen 16.11.2026. Uten bekreftelse er 23.11.2026 siste dag som arbeidssøker.']);
    await opened.press('Registrer bekreftelsen');
    await opened.press('Send bekreftelsen');
    opened.http.expectNone({ method: 'POST', url: address });
    expect(opened.words('.aksel-error-message')).toEqual(['Velg ja eller nei', 'Velg ja eller nei', 'Velg hvordan svaret kom']);
    const [workedYes, , , staysNo] = [...opened.page.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    workedYes?.click();
    staysNo?.click();
    await opened.settle();
    expect(opened.page.textContent).toContain('Registreringen avsluttes i dag.');
    [...opened.page.querySelectorAll<HTMLInputElement>('input[type="radio"]')][2]?.click();
    await opened.tick('På telefon');
    await opened.press('Send bekreftelsen');
    const { request } = await opened.answer('POST', address, goesOn);
    expect(request.body).toEqual({ stays: true, hasWorked: true, channel: 'telephone', dueOn: '2026-11-16' });
    await opened.answer('GET', address, goesOn);
    expect(opened.words('button')).not.toContain('Registrer bekreftelsen');
    expect(opened.page.textContent).toContain('Neste bekreftelse kan leveres fra 27.11.2026');
  });

  it('that nobody knows of is said not to be known, never to be missed', async () => {
    const opened = await openPage(ConfirmationPart, { participantId: 'p1' });
    await opened.answer('GET', address, { next: { registrationId: 'r1', state: 'unknown' }, given: [] });
    expect(opened.words('dd')[0]).toMatch(/^Det er ikke kjent når/);
  });

  it('is asked in the participant’s own words, and comes as given in their view', async () => {
    const opened = await openPage(ParticipantConfirmation, { participantId: 'p1' });
    await opened.answer('GET', address, missed);
    expect(opened.words('h2, section p')).toEqual([
      'Er du fortsatt arbeidssøker?',
      'Fristen var 16.11.2026. Du kan svare til og med 23.11.2026. Svarer du ikke, er du ikke lenger arbeidssøker.',
    ]);
    await opened.press('Svar nå');
    const [, workedNo, staysYes] = [...opened.page.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    workedNo?.click();
    staysYes?.click();
    await opened.settle();
    await opened.press('Send bekreftelsen');
    const { request } = await opened.answer('POST', address, goesOn);
    expect(request.body).toEqual({ stays: true, hasWorked: false, channel: 'view', dueOn: '2026-11-16' });
    await opened.answer('GET', address, goesOn);
    expect(opened.words('button')).not.toContain('Svar nå');
  });

  it('does not stand in the view of somebody who is not registered', async () => {
    const opened = await openPage(ParticipantConfirmation, { participantId: 'p1' });
    await opened.answer('GET', address, { given: [] });
    expect(opened.words('h2')).toEqual([]);
  });
});
