import type { Application } from '../contract';
import { openPage } from '../testing/open-page';
import { DecisionDialog } from './decision-dialog';
import { DecisionUndo } from './decision-undo';

const url = '/api/applications';
const anApplication = (overrides: Partial<Application> = {}): Application => ({
  ...{ participationId: 'd1', participantId: 'p1', version: 1, isMasked: false, name: 'Mona Dahl' },
  ...{ measure: 'ARBEIDSMARKEDSOPPLAERING', offeringId: 'o1', offeringName: 'Truckkurs', status: 'applied', statusFrom: '2026-11-02' },
  ...overrides,
});
const picked = [anApplication(), anApplication({ participationId: 'd2', name: 'Odd Berg' })];
const seen = [
  { participationId: 'd1', version: 1 },
  { participationId: 'd2', version: 1 },
];
const items = seen.map(({ participationId }) => ({ participationId, participantId: 'p1', version: 2, status: 'awaiting-start' }));
const refusal = { title: 'Dette kan ikke gjøres nå', detail: 'Last siden på nytt.', status: 409, participationId: 'd2' };

describe('a decision on several applications', () => {
  it('is shown with what it leads to, said once for all, before it is taken', async () => {
    const { answer, press, words } = await openPage(DecisionDialog, 'adviser', { decision: 'place', picked });
    await press('Se hva som skjer');
    const placed = { event: 'participation.placed', payload: { startsOn: '2027-01-11' } };
    const places = { event: 'offering.places-changed', payload: { free: 0, waiting: 3 } };
    const tried = await answer('POST', `${url}/decisions/rehearsal`, { consequences: [placed, placed, places] });
    expect(tried.body).toEqual({ step: 'place', applications: seen });
    expect(words('.ff-consequences__list li')).toEqual([
      'Søkeren får plass. Deltakelsen starter av seg selv 11.01.2027. (gjelder 2)',
      'Ledige plasser etter dette: 0. Venter: 3.',
    ]);
    await press('Gi plass');
    expect((await answer('POST', `${url}/decisions`, { items })).body).toEqual({ step: 'place', applications: seen });
    expect(words('dialog[open]')).toEqual([]);
  });

  it('says at whom it stopped when nothing was done because of one', async () => {
    const { answer, press, words } = await openPage(DecisionDialog, 'adviser', { decision: 'place', picked });
    await press('Se hva som skjer');
    await answer('POST', `${url}/decisions/rehearsal`, refusal, 409);
    expect(words('ff-inline-message')).toContain('Ingenting er gjort. Det stoppet ved Odd Berg.');
  });

  it('says why they wait', async () => {
    const { answer, choose, press } = await openPage(DecisionDialog, 'adviser', { decision: 'put-on-waiting-list', picked });
    await choose('waitingCauseCode', 'start-date');
    await press('Se hva som skjer');
    const tried = await answer('POST', `${url}/decisions/rehearsal`, { consequences: [] });
    expect(tried.body).toEqual({ step: 'put-on-waiting-list', applications: seen, waitingCauseCode: 'start-date' });
  });

  it('can be taken back whole, after what that leads to has been told', async () => {
    const { answer, press, words } = await openPage(DecisionUndo, 'adviser', { taken: { decision: 'place', items, picked } });
    expect(words('ff-inline-message')).toEqual(['2 plasser er gitt']);
    await press('Angre');
    const undone = { event: 'participation.undone', payload: { to: 'applied' } };
    await answer('POST', `${url}/undo/rehearsal`, { consequences: [undone, undone] });
    expect(words('.ff-consequences__list li')).toHaveLength(1);
    await press('Angre');
    const taken = await answer('POST', `${url}/undo`, { items });
    expect(taken.body).toEqual({ applications: items.map(({ participationId, version }) => ({ participationId, version })) });
  });

  it('says at whom taking it back stopped', async () => {
    const { answer, press, words } = await openPage(DecisionUndo, 'adviser', { taken: { decision: 'place', items, picked } });
    await press('Angre');
    await answer('POST', `${url}/undo/rehearsal`, refusal, 409);
    expect(words('ff-inline-message')).toContain('Ingenting er gjort. Det stoppet ved Odd Berg.');
  });
});
