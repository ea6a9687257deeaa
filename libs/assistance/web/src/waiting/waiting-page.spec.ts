import { openPage } from '../testing/open-page';
import type { Waiting } from '../views';

const row = (overrides: Partial<Waiting>): Waiting => ({
  participantId: 'p1',
  name: 'Ola Nordmann',
  office: '0105',
  waitsFor: 'decision',
  since: '2026-11-20',
  isForMe: false,
  ...overrides,
});
const waiting = [
  row({
    participantId: 'p3',
    name: 'Kim Hansen',
    waitsFor: 'second-control',
    since: '2026-11-19T09:00:00.000Z',
    authorName: 'Vår Veileder',
    group: 'JOBBE_DELVIS',
    decisionId: 's3',
    isForMe: true,
  }),
  row({ participantId: 'p2', name: 'Mona Dahl', waitsFor: 'writing', since: '2026-11-21T09:00:00.000Z', authorName: 'Vår Veileder' }),
  row({}),
];
const controller = { id: 'Z2', secondControl: true };

describe('the worklist of decisions that wait', () => {
  it('says who waits, for what, since when, and leads to where one goes on', async () => {
    const { words, page } = await openPage('/decisions-waiting', { waiting }, controller);
    expect(words('tbody tr').map((text) => text.replace(/\s*·\s*/, ' · '))).toEqual([
      'Kim Hansen 19.11.2026 · 2 dager Vår Veileder Jobbe delvis Kontroller',
      'Mona Dahl 21.11.2026 · i dag Vår Veileder – Åpne utkastet',
      'Ola Nordmann 20.11.2026 · 1 dag – – Skriv vedtak',
    ]);
    expect([...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
      '/participants/p3/decisions',
      '/participants/p3/decisions/s3',
      '/participants/p2/decisions',
      '/participants/p2/decisions/draft',
      '/participants/p1/decisions',
      '/participants/p1/decisions/draft',
    ]);
  });

  it('puts those together who wait for the same, shows the first ten of each, and the rest when asked', async () => {
    const many = Array.from({ length: 14 }, (_each, index) => row({ participantId: `q${String(index)}`, name: `Person ${String(index)}` }));
    const { words, press } = await openPage('/decisions-waiting', { waiting: [...waiting.slice(0, 2), ...many] }, controller);
    expect(words('ff-panel h2')).toEqual(['Hos beslutter', 'Utkast under arbeid', 'Trenger vedtak']);
    expect(words('tbody tr')).toHaveLength(12);
    await press('Vis 4 til');
    expect(words('tbody tr')).toHaveLength(16);
  });

  it('lets a wait that is too long stand out from one of a day', async () => {
    const old = row({ participantId: 'p9', name: 'Lenge Siden', since: '2023-05-13' });
    const late = row({ participantId: 'p8', name: 'Litt Sein', since: '2026-10-20' });
    const { words, page } = await openPage('/decisions-waiting', { waiting: [old, late, row({})] }, controller);
    expect(words('tbody ff-tag')).toEqual(['1 288 dager', '32 dager']);
    expect([...page.querySelectorAll('tbody ff-tag')].map((tag) => tag.getAttribute('data-color'))).toEqual(['danger', 'warning']);
    expect(words('.ff-panel__heading ff-tag, [ff-beside-heading] ff-tag')).toEqual(['2 har ventet for lenge']);
  });

  it('keeps its filters in the address', async () => {
    const { press, words, address } = await openPage('/decisions-waiting', { waiting }, controller);
    await press('Utkast under arbeid 1');
    await press('Trenger vedtak 1');
    expect(address()).toBe('/decisions-waiting?waits=writing&waits=decision');
    expect(words('tbody th')).toEqual(['Mona Dahl', 'Ola Nordmann']);
    expect(words('[role=status]')[0]).toBe('2 av 3 personer');
    await press('Utkast under arbeid 1');
    await press('Trenger vedtak 1');
    expect(address()).toBe('/decisions-waiting');
  });

  it('shows from the address what the filters say, and lets go of them when nobody fits', async () => {
    const { words, press } = await openPage('/decisions-waiting?waits=correction&waits=unknown&control=me', { waiting }, controller);
    expect(words('.ff-empty-state__heading')).toEqual(['Ingen passer til filtrene']);
    await press('Fjern filtrene');
    expect(words('tbody th')).toHaveLength(3);
  });

  it('asks the server for the own people only when the address says so', async () => {
    const { press, http, address } = await openPage('/decisions-waiting', { waiting });
    const asked: string[] = [];
    const match = http.match.bind(http);
    jest.spyOn(http, 'match').mockImplementation((wanted) => {
      const found = match(wanted);
      asked.push(...found.map(({ request }) => request.urlWithParams));
      return found;
    });
    await press('Mine deltakere');
    expect(address()).toBe('/decisions-waiting?of=mine');
    expect(asked).toEqual(['/api/assistance/waiting?of=mine']);
  });

  it('offers the filter for second control only to those who hold the right', async () => {
    const { words } = await openPage('/decisions-waiting', { waiting });
    expect(words('ff-filter-chips button').filter((chip) => chip.startsWith('Kan kontrolleres'))).toEqual([]);
  });

  it('says what would be here when nobody waits', async () => {
    const { words } = await openPage('/decisions-waiting');
    expect(words('.ff-empty-state__heading')).toEqual(['Ingen vedtak venter']);
  });
});
