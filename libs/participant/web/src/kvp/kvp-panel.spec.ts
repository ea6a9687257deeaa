import { openPage } from '../testing/open-page';
import { KvpPanel } from './kvp-panel';

const address = '/api/participants/p1/kvp';
const period = {
  ...{ id: 'k1', office: '0105', officeName: 'Nav Sarpsborg', from: '2026-11-01', version: 2 },
  ...{ startWords: 'Innvilget program', startedByName: 'Ingrid Bøe' },
};

describe('the KVP period', () => {
  it('is not mentioned to somebody who may not lock, when there is none', async () => {
    const opened = await openPage(KvpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [], mayLock: false });
    expect(opened.page.querySelector('ff-panel')).toBeNull();
  });

  it('begins after a reason and a look at who will see the person', async () => {
    const opened = await openPage(KvpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [], mayLock: true });
    await opened.press('Start KVP-periode');
    await opened.press('Se hva som skjer');
    opened.http.expectNone(`${address}/rehearsal`);
    await opened.type('words', 'Innvilget program');
    await opened.press('Se hva som skjer');
    const told = { officeName: 'Nav Sarpsborg', seenBy: ['Ingrid Bøe'], formerAdviserName: 'Kari', adviserName: 'Ingrid Bøe', tasks: 2 };
    await opened.answer('POST', `${address}/rehearsal`, told);
    expect(opened.words('form li')).toEqual([
      'Saken sperres for alle andre enn veiledere med KVP-tilgang ved Nav Sarpsborg.',
      'Disse ser personen: Ingrid Bøe.',
      'Aktivitetsplanen låses, og planen viser programmet. Det som står der, blir stående.',
      'Kari ser ikke personen lenger. Ingrid Bøe blir ansvarlig. Åpne oppgaver som følger med: 2.',
    ]);
    const buttons = [...opened.page.querySelectorAll<HTMLButtonElement>('button[form="kvp-form"]')];
    buttons[0]?.click();
    await opened.settle();
    const { request } = await opened.answer('POST', address, { periods: [period], mayLock: true });
    expect(request.body).toEqual({ words: 'Innvilget program' });
    await opened.answer('GET', address, { periods: [period], mayLock: true });
    expect(opened.words('ff-panel p')[0]).toBe('Nav Sarpsborg har sperret saken for andre kontor siden 01.11.2026.');
  });

  it('is ended at the version that was seen', async () => {
    const opened = await openPage(KvpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [period], mayLock: true });
    await opened.press('Avslutt KVP-perioden');
    await opened.type('words', 'Fullført');
    await opened.press('Se hva som skjer');
    const asked = await opened.answer('POST', `${address}/k1/end/rehearsal`, { officeName: 'Nav Sarpsborg', seenBy: ['A', 'B'], tasks: 0 });
    expect(asked.request.headers.get('If-Match')).toBe('"2"');
    expect(opened.words('form li')[1]).toBe('2 kolleger ved kontoret ser personen.');
  });
});
