import { aDecision, aList, aSentText } from '../testing/a-decision';
import { openPage } from '../testing/open-page';

const address = '/participants/p1/decisions/s1';
const controller = { id: 'Z994002', name: 'Bente Beslutter', secondControl: true };

describe('second control', () => {
  it('is refused to the writer, with the reason, and no button is there', async () => {
    const { words } = await openPage(address, { list: aList(aSentText()) }, { secondControl: true });
    expect(words('ff-assistance-control-hindrance')).toEqual([
      'Du kan ikke kontrollere din egen tekst Du har skrevet på dette vedtaket. En annen med beslutterrolle må godkjenne det.',
    ]);
    expect(words('ff-assistance-control-panel')).toEqual([]);
  });

  it('is refused to somebody who only wrote before it was taken over', async () => {
    const list = aList(aSentText({ writers: ['Z994001', 'Z994002'] }));
    const { words } = await openPage(address, { list }, controller);
    expect(words('ff-assistance-control-hindrance .ff-alert__heading')).toEqual(['Du kan ikke kontrollere din egen tekst']);
  });

  it('is refused to somebody without the right, who is told who can', async () => {
    const { words } = await openPage(address, { list: aList(aSentText()) }, { id: 'Z994003' });
    expect(words('ff-assistance-control-hindrance .ff-alert__heading')).toEqual(['Venter på en beslutter']);
  });

  it('shows the whole text and what it builds on, and approves the version that was read', async () => {
    const { words, press, answer, address: at, held } = await openPage(address, { list: aList(aSentText(), aDecision()) }, controller);
    expect(words('ff-assistance-background button')).toEqual([
      'Vedtaket som gjelder nå: Trenger veiledning',
      'Behovsvurderingen: arbeidsevnen er ikke vurdert',
    ]);
    expect(words('ff-assistance-words h3')).toHaveLength(7);
    await press('Godkjenn vedtaket');
    await press('Godkjenn vedtaket');
    held.list = aList(aDecision({ id: 's1' }));
    const request = await answer('POST', '/api/assistance-decisions/s1/approve', aDecision({ id: 's1' }));
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(at()).toBe('/participants/p1/decisions');
  });

  it('gives the text back with words, and not without', async () => {
    const { words, press, type, answer, http } = await openPage(address, { list: aList(aSentText()) }, controller);
    await press('Send tilbake med kommentar');
    expect(words('#field-words-error')).toEqual(['Skriv hva som må rettes før du sender tilbake']);
    http.expectNone('/api/assistance-decisions/s1/return');
    await type('words', 'Skriv mer om helsa.');
    await press('Send tilbake med kommentar');
    const request = await answer('POST', '/api/assistance-decisions/s1/return', aSentText({ status: 'returned' }));
    expect(request.body).toEqual({ words: 'Skriv mer om helsa.' });
  });

  it('lets writer and second person talk without moving the text', async () => {
    const comments = [
      { about: 'note', words: 'Har du snakket med legen?', authorName: 'Bente Beslutter', at: '2026-11-20T09:00:00.000Z' },
    ] as const;
    const { words, press, type, answer, held } = await openPage(address, { list: aList(aSentText({ comments })) });
    expect(words('ff-assistance-thread li')[0]).toContain('Har du snakket med legen?');
    await press('Legg til');
    expect(words('#field-words-error')).toEqual(['Skriv minst tre tegn']);
    await type('words', 'Ja, på torsdag.');
    await press('Legg til');
    const said = { about: 'note', words: 'Ja, på torsdag.', authorName: 'Marit Torp', at: '2026-11-21T09:00:00.000Z' } as const;
    held.list = aList(aSentText({ comments: [...comments, said] }));
    const request = await answer('POST', '/api/assistance-decisions/s1/notes', aSentText());
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ words: 'Ja, på torsdag.' }, null]);
    expect(words('ff-assistance-thread li')).toHaveLength(2);
  });

  it('lets the second person ask before deciding', async () => {
    const { words, press, type, answer } = await openPage(address, { list: aList(aSentText()) }, controller);
    expect(words('ff-assistance-thread')).toEqual([]);
    await type('words', 'Hva sier arrangøren?');
    await press('Bare legg til i samtalen');
    const request = await answer('POST', '/api/assistance-decisions/s1/notes', aSentText());
    expect(request.body).toEqual({ words: 'Hva sier arrangøren?' });
  });

  it('warns that a comment is not sent with an approval', async () => {
    const { words, press, type } = await openPage(address, { list: aList(aSentText()) }, controller);
    await type('words', 'Fint skrevet.');
    await press('Godkjenn vedtaket');
    expect(words('dialog p')[0]).toContain('Kommentaren du har skrevet, blir ikke sendt.');
  });

  it('reads the text again when it has moved on meanwhile', async () => {
    const { words, press, answer, held } = await openPage(address, { list: aList(aSentText()) }, controller);
    await press('Godkjenn vedtaket');
    await press('Godkjenn vedtaket');
    held.list = aList(aSentText({ reason: 'Skrevet helt om.', version: 5 }));
    await answer('POST', '/api/assistance-decisions/s1/approve', { type: 'x', title: 'Endret av en annen', status: 412 }, 412);
    expect(words('ff-error-summary .ff-alert__heading')).toEqual(['Endret av en annen']);
    expect(words('ff-assistance-words')[0]).toContain('Skrevet helt om.');
  });
});

describe('the page of one decision', () => {
  it('tells whether it applies, was replaced or belongs to an earlier follow-up period', async () => {
    const { words } = await openPage('/participants/p1/decisions/d1', {
      list: { items: [aDecision()], isUnderFollowUp: true },
    });
    expect(words('h1 + ff-tag, .ff-page__titles ff-tag')).toEqual(['Gjelder ikke lenger']);
  });

  it('says so when there is no such decision', async () => {
    const { words } = await openPage('/participants/p1/decisions/nowhere', { list: aList(aDecision()) });
    expect(words('ff-problem')).toEqual(['Vi finner ikke det du ser etter']);
  });
});

describe('the letter of a decision', () => {
  const letter = {
    id: 'b1',
    kind: 'assistance-decision',
    subjectId: 'd1',
    title: 'Vedtak om hjelp',
    status: 'to-be-sent',
    madeOn: '2026-11-12',
  };

  it('is one click away, and the page says that nobody has sent it', async () => {
    const letters = [{ ...letter, id: 'b2', subjectId: 'd2' }, letter];
    const { words, page } = await openPage('/participants/p1/decisions/d1', { list: aList(aDecision()), letters });
    expect(page.querySelector('ff-assistance-decision-letter a')?.getAttribute('href')).toBe('/participants/p1/letters/b1');
    expect(words('ff-assistance-decision-letter ff-tag')).toEqual(['Skal sendes']);
    expect(words('ff-assistance-decision-letter .ff-subtle')).toEqual(['Laget 12.11.2026, ingen har sendt det ennå']);
  });

  it('is not there for a decision from before, and the page says so', async () => {
    const { words } = await openPage('/participants/p1/decisions/d1', { list: aList(aDecision()) });
    expect(words('ff-assistance-decision-letter p')).toEqual(['Fotfeste har ikke laget brev om dette vedtaket.']);
  });

  it('can be seen by the second controller before approving, when asked for', async () => {
    const { words, press } = await openPage(address, { list: aList(aSentText()) }, controller);
    expect(words('ff-letter-paper')).toEqual([]);
    await press('Se brevet');
    expect(words('ff-letter-paper h2')).toEqual(['Vedtak om hvilken hjelp du trenger fra Nav']);
  });
});

describe('what a decision rested on', () => {
  it('is told as it stood, with where it came from and the day', async () => {
    const usedFacts = [
      { kind: 'registered', code: '', from: '2026-01-05', origin: 'arbeidssokerregisteret', dated: '2026-01-05' },
      { kind: 'situation', code: 'HAR_SAGT_OPP', origin: 'arbeidssokerregisteret', dated: '2026-01-05' },
      {
        kind: 'employment',
        code: '',
        name: 'Butikken AS',
        percent: 40,
        from: '2024-02-01',
        to: '2026-10-31',
        origin: 'aa-registeret',
        dated: '2026-11-01',
      },
      { kind: 'work-capacity', code: 'reduced', origin: 'Nils Lege', dated: '2026-10-20' },
      { kind: 'barrier', code: 'health', origin: 'veileder', dated: '2026-11-02' },
    ] as const;
    const { words } = await openPage('/participants/p1/decisions/d1', { list: aList(aDecision({ usedFacts })) });
    expect(words('ff-assistance-used-facts p')).toEqual([
      'Slik sto det i saken 12.11.2026. Det endres ikke om saken endres senere.',
      'Les ordene i vurderingen slik de sto 12.11.2026',
    ]);
    expect(words('ff-assistance-used-facts h3')).toEqual(['Registrert som arbeidssøker', 'Situasjon', 'Jobb', 'Arbeidsevne', 'Hindringer']);
    const assessment = document.querySelector<HTMLAnchorElement>('ff-assistance-used-facts a');
    expect(assessment?.getAttribute('href')).toBe('/participants/p1/decisions?asOf=2026-11-12');
    expect(words('ff-assistance-used-facts li')).toEqual([
      'fra 05.01.2026 Arbeidssøkerregisteret, 05.01.2026',
      'Har sagt opp jobben Arbeidssøkerregisteret, 05.01.2026',
      'Butikken AS, 40 prosent, 01.02.2024–31.10.2026 Aa-registeret, 01.11.2026',
      'Arbeidsevnen er nedsatt Nils Lege, 20.10.2026',
      'Helse Veileder, 02.11.2026',
    ]);
  });

  it('is no empty panel when everything was told in words', async () => {
    const { words } = await openPage('/participants/p1/decisions/d1', { list: aList(aDecision()) });
    expect(words('ff-assistance-used-facts')).toEqual([]);
  });
});
