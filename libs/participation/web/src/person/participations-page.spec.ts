import { openPage, type OpenedPage } from '../testing/open-page';
import { EarlierParticipationsPage } from './earlier-participations-page';
import { ParticipationsPage } from './participations-page';

const veiled = [{ id: 'v', status: 'participating', startsOn: '2026-09-01', endsOn: '2027-08-31' }] as const;
const named = {
  id: 'a',
  measure: 'AVKLARING',
  route: 'offering-direct',
  status: 'ended',
  statusFrom: '2026-03-01',
  source: 'fotfeste',
} as const;

describe('the measures of a person', () => {
  const today = async (body: object): Promise<OpenedPage> => {
    const opened = await openPage(ParticipationsPage, 'adviser', { participantId: 'p' });
    await opened.answer('GET', '/api/participants/p/checkpoints/due', { items: [] });
    await opened.answer('GET', '/api/participants/p/participations', body);
    return opened;
  };

  it('not named to the reader stand as “a measure”, with days, status and the reason why, and lead nowhere', async () => {
    const { page } = await today({ items: [named], veiled });
    const text = page.querySelector('ff-veiled-measures')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(text).toMatch(/Tiltak ?01\.09\.2026 – 31\.08\.2027 ?Deltar/);
    expect(text).toContain('Navnet på tiltaket forteller om helse.');
    expect([...page.querySelectorAll('ff-veiled-measures a, ff-veiled-measures button')]).toEqual([]);
    expect(page.textContent).toContain('Avklaring');
  });

  it('are not said to be none when there is one that is not named', async () => {
    const { page } = await today({ items: [], veiled });
    expect(page.textContent).not.toContain('Ingen tiltak ennå');
  });

  it('are all told to whoever handles the case: nothing is said of what is not named', async () => {
    const { page } = await today({ items: [named] });
    expect(page.querySelector('ff-veiled-measures')).toBeNull();
  });

  it('stand likewise as they stood on an earlier day', async () => {
    const opened = await openPage(EarlierParticipationsPage, 'adviser', { participantId: 'p', asOf: '2026-10-01' });
    await opened.answer('GET', '/api/participants/p/participations?asOf=2026-10-01', { items: [], veiled });
    expect(opened.page.querySelector('ff-veiled-measures')?.textContent).toContain('01.09.2026 – 31.08.2027');
    expect(opened.page.querySelector('ff-empty-state')).toBeNull();
  });
});
