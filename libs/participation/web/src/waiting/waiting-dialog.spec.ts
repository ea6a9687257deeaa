import { openPage } from '../testing/open-page';
import { WaitingDialog } from './waiting-dialog';

const waiting = { participationId: 'd1', version: 4, waitingCauseCode: 'no-place' } as const;

describe('saying why somebody waits', () => {
  it('is sent by the adviser with the version that was seen', async () => {
    const { answer, choose, press, words } = await openPage(WaitingDialog, 'adviser', { waiting, by: 'adviser' });
    await choose('waitingCauseCode', 'funds');
    await press('Lagre');
    const sent = await answer('PUT', '/api/participations/d1/waiting-cause', {});
    expect([sent.headers.get('If-Match'), sent.body]).toEqual(['"4"', { waitingCauseCode: 'funds' }]);
    expect(words('dialog[open]')).toEqual([]);
  });

  it('needs a cause, and words for another, before anything is sent', async () => {
    const asked = { participationId: 'd1', version: 4 };
    const { answer, choose, press, type, words } = await openPage(WaitingDialog, 'adviser', { waiting: asked, by: 'coordinator' });
    await press('Lagre');
    expect(words('.aksel-error-summary li')).toEqual(['Hvorfor må deltakeren vente? Velg hvorfor deltakeren venter']);
    await choose('waitingCauseCode', 'other');
    await press('Lagre');
    expect(words('.aksel-error-summary li')).toEqual(['Mer om ventingen: Skriv hvorfor, når ingen av grunnene passer']);
    await type('waitingCause', 'Flytter i januar');
    await press('Lagre');
    const sent = await answer('PUT', '/api/applications/d1/waiting-cause', { items: [] });
    expect(sent.body).toEqual({ waitingCauseCode: 'other', waitingCause: 'Flytter i januar' });
  });
});
