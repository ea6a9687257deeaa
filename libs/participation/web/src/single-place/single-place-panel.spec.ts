import { openPage, type OpenedPage } from '../testing/open-page';
import { aParticipation } from '../testing/participations';
import type { SinglePlace } from '../contract';
import { SinglePlacePanel } from './single-place-panel';

const training = {
  trade: 'travel-transport',
  leadsTo: ['licence', 'certificate'],
  licences: ['C', 'CE'],
  name: 'Truckførerbevis',
} as const;
const waiting: SinglePlace = { standing: 'waiting', priceOre: 12_500_50, writtenByName: 'Marit Torp', isOwnPrice: false };
const participation = aParticipation({ measure: 'FAG_OG_YRKESOPPLAERING', route: 'school', status: 'awaiting-start' });
const open = (place: SinglePlace, role: 'adviser' | 'lead' = 'adviser'): Promise<OpenedPage> =>
  openPage(SinglePlacePanel, role, { participation, place, mayWrite: true });

describe('the price of a single place', () => {
  it('is read with who wrote it, what is to be learnt and that it waits; an adviser can change it and not answer it', async () => {
    const { words } = await open({ ...waiting, training });
    const [said] = words('ff-single-place-panel, ff-panel');
    for (const part of [
      'Venter på godkjenning',
      '12 500,50 kr',
      'Skrevet av Marit Torp',
      'Førerkort C, CE · Annet sertifikat · Truckførerbevis',
    ])
      expect(said).toContain(part);
    expect(words('button')).toEqual(['Endre pris og opplæring']);
  });

  it('is typed in kroner and sent in øre, with the categories', async () => {
    const { answer, choose, press, tick, type, words } = await open({ standing: 'none', isOwnPrice: false });
    await press('Skriv pris og opplæring');
    await type('priceOre', 'tolv tusen');
    await press('Se hva som skjer');
    expect(words('.aksel-error-summary li').join()).toContain('Skriv et beløp i kroner');
    await type('priceOre', '12 500,50');
    await choose('training-trade', 'travel-transport');
    await tick('Førerkort');
    await tick('CE');
    await press('Se hva som skjer');
    const consequences = [{ event: 'participation.price-written', payload: { measure: 'FAG_OG_YRKESOPPLAERING' } }];
    const tried = await answer('POST', '/api/participations/d1/single-place/rehearsal', { consequences, notes: [], foreseen: [] });
    expect(tried.headers.get('If-Match')).toBe('"3"');
    expect(words('.ff-consequences__list li').join()).toContain('Deltakeren får ikke brev om det.');
    await press('Lagre');
    const sent = await answer('PUT', '/api/participations/d1/single-place', participation);
    expect([sent.headers.get('If-Match'), sent.body]).toEqual([
      '"3"',
      { priceOre: 12_500_50, training: { trade: 'travel-transport', leadsTo: ['licence'], licences: ['CE'] } },
    ]);
  });

  it('is approved by a team lead, or refused with a reason', async () => {
    const { answer, press, type, words } = await open(waiting, 'lead');
    await press('Ikke godkjenn');
    await press('Ikke godkjenn');
    expect(words('.aksel-error-summary li').join()).toContain('Skriv hvorfor prisen ikke godkjennes');
    await type('words', 'Be om et tilbud til.');
    await press('Ikke godkjenn');
    const refused = await answer('POST', '/api/participations/d1/price-answer', participation);
    expect(refused.body).toEqual({ answer: 'refused', words: 'Be om et tilbud til.' });
    await press('Godkjenn prisen');
    expect((await answer('POST', '/api/participations/d1/price-answer', participation)).body).toEqual({ answer: 'approved' });
  });

  it('is answered by somebody else than whoever wrote it', async () => {
    const own = await open({ ...waiting, isOwnPrice: true }, 'lead');
    expect(own.words('button')).toEqual(['Endre pris og opplæring']);
    expect(own.words('p').join()).toContain('En annen teamleder må svare');
  });

  it('is answered by nobody when it is over', async () => {
    const inputs = { participation: { ...participation, status: 'completed' }, place: waiting, mayWrite: true };
    const { words } = await openPage(SinglePlacePanel, 'lead', inputs);
    expect(words('button')).toEqual([]);
  });

  it('shows why it was refused, and what was approved before', async () => {
    const answered = { answeredByName: 'Grete Leder', answeredAt: '2026-11-20T09:00:00.000Z', answerWords: 'For dyrt' };
    const { words } = await open({ ...waiting, standing: 'refused', ...answered, approvedOre: 9_000_00 });
    const [said] = words('dl');
    for (const part of ['Grete Leder, 20.11.2026', 'For dyrt', 'Tidligere godkjent: 9 000 kr']) expect(said).toContain(part);
  });
});
