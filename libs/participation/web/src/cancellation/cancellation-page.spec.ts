import type { ReplyOf } from '@fotfeste/shared/web';
import { openPage } from '../testing/open-page';
import { CancellationPage } from './cancellation-page';

const url = '/api/offerings/o1';
const anOffering = (changes: Partial<ReplyOf<'GET /offerings/{offeringId}'>> = {}): Partial<ReplyOf<'GET /offerings/{offeringId}'>> => ({
  ...{ id: 'o1', name: 'Oppfølging Moss', version: 3, coordinatorUnit: '0105', startsOn: '2026-01-01', keptOpen: true },
  provider: { orgNumber: '308053067', name: 'Rypelett', type: 'TENDER_PROVIDER' },
  places: { total: 12, taken: 2, granted: 1, waiting: 1, occupied: 3, free: 9 },
  ...changes,
});
const affected = {
  total: 3,
  fates: [
    { fate: 'ends-early', count: 2 },
    { fate: 'not-considered', count: 1 },
  ],
  people: [{ participantId: 'p1', name: 'Mona Dahl', status: 'waiting-list', fate: 'not-considered', endsOn: '2027-01-01' }],
} as const;
const consequences = [{ event: 'offering.cancelled', payload: {} }];

describe('calling an offering off', () => {
  it('tells whom it is about and what it leads to before it is done, with the version that was seen', async () => {
    const { answer, choose, press, type, words } = await openPage(CancellationPage, 'adviser', { offeringId: 'o1' });
    await answer('GET', url, anOffering());
    expect(words('h1')).toEqual(['Avslutt Oppfølging Moss før tiden']);
    await press('Se hva som skjer');
    expect(words('.aksel-error-summary li')).toEqual([
      'Hvorfor stopper gjennomføringen? Velg en grunn',
      'Siste dag for dem som deltar: Oppgi siste dag',
    ]);
    await choose('cause', 'budget');
    await type('lastDay', '18.12.2026');
    await press('Se hva som skjer');
    const tried = await answer('POST', `${url}/cancellation/rehearsal`, { affected, consequences, notes: [] });
    expect(tried.body).toEqual({ cause: 'budget', lastDay: '2026-12-18' });
    expect(words('ff-affected-list dl div')).toEqual(['Slutter på siste dag2', 'Får ikke plass1']);
    expect(words('ff-affected-list tbody tr > *')).toEqual(['Mona Dahl', 'Venteliste', 'Får ikke plass', '–']);
    expect(words('ff-affected-list > p')).toEqual([
      '2 står uten navn her. Du ser bare navnet på dem som har søkt til enheten din, og som ikke er beskyttet.',
    ]);
    expect(words('.ff-consequences__list li')).toEqual(['Gjennomføringen tar ikke imot flere og kan ikke åpnes igjen.']);
    await press('Avslutt Oppfølging Moss før tiden');
    const done = await answer('POST', `${url}/cancellation`, affected);
    expect([done.headers.get('If-Match'), done.body]).toEqual(['"3"', { cause: 'budget', lastDay: '2026-12-18' }]);
  });

  it('asks anew when something was changed after it was tried, and for words when the cause is another', async () => {
    const { answer, choose, press, type, words } = await openPage(CancellationPage, 'adviser', { offeringId: 'o1' });
    await answer('GET', url, anOffering({ startsOn: '2027-01-11', endsOn: '2027-03-19' }));
    expect(words('h1')).toEqual(['Avlys Oppfølging Moss']);
    expect(document.querySelector('#field-lastDay')).toBeNull();
    await choose('cause', 'other');
    await press('Se hva som skjer');
    expect(words('.aksel-error-summary li')).toEqual(['Med egne ord: Skriv hvorfor']);
    await type('words', 'Lokalet brant');
    await press('Se hva som skjer');
    await answer('POST', `${url}/cancellation/rehearsal`, { affected, consequences, notes: [] });
    await choose('cause', 'too-few');
    expect(words('ff-affected-list')).toEqual([]);
    expect(words('button[type=submit]')).toEqual(['Se hva som skjer']);
  });

  it.each([
    ['it has been cancelled', { cancelledOn: '2026-11-20', cancelCause: 'budget' }, 'Gjennomføringen er allerede avlyst.'],
    ['another unit is responsible', { coordinatorUnit: '0287' }, 'Bare tiltakskoordinatoren i enheten som har ansvaret, kan avlyse.'],
  ] as const)('offers nothing when %s', async (_case, changes, text) => {
    const { answer, words } = await openPage(CancellationPage, 'adviser', { offeringId: 'o1' });
    await answer('GET', url, anOffering(changes));
    expect(words('ff-alert p')).toEqual([text]);
    expect(words('form')).toEqual([]);
  });
});
