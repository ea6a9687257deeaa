import { TestBed } from '@angular/core/testing';
import { aDecision, aDraft, aList, aSentText } from '../testing/a-decision';
import { openPage } from '../testing/open-page';

const address = '/participants/p1/decisions';

describe('the page of decisions', () => {
  it('shows the decision in force whole: group with its former name, goal, who and when, the five parts, sources and time to complain', async () => {
    const { words, page } = await openPage(address, { list: aList(aDecision({ controllerName: 'Bente Beslutter' })) });
    expect(words('h1')).toEqual(['Vedtak etter § 14 a']);
    expect(words('.ff-assistance-group p')).toEqual(['Trenger veiledning', 'Tidligere kalt Situasjonsbestemt innsats']);
    expect(words('ff-assistance-facts dd').slice(0, 4)).toEqual([
      'Skaffe arbeid',
      '12.11.2026 10.42, Marit Torp',
      'Bente Beslutter',
      'Nav Sarpsborg',
    ]);
    expect(words('ff-assistance-complaint-time ff-tag')).toEqual(['Ikke bekreftet']);
    expect(
      words('ff-assistance-words h3')
        .slice(0, 5)
        .map((heading) => heading.slice(0, 2)),
    ).toEqual(['a.', 'b.', 'c.', 'd.', 'e.']);
    expect(page.textContent).toContain('Samtale med personen, 02.11.2026');
  });

  it('does not call a sure time to complain unsure', async () => {
    const sure = aDecision({ complaint: { weeks: 6, confidence: 'high', lastDay: '2026-12-24' } });
    const { words } = await openPage(address, { list: aList(sure) });
    expect(words('ff-assistance-complaint-time ff-tag, ff-assistance-complaint-time ff-read-more')).toEqual([]);
  });

  it('says what would be here when there is no decision, and leads to writing one', async () => {
    const { words, press, address: at } = await openPage(address);
    expect(words('.ff-empty-state__heading')).toContain('Ingen vedtak gjelder nå');
    await press('Skriv vedtak');
    expect(at()).toBe('/participants/p1/decisions/draft');
  });

  it('offers no writing outside follow-up, and says why', async () => {
    const { words } = await openPage(address, { list: { ...aList(aDecision()), isUnderFollowUp: false } });
    expect(words('.ff-alert__heading')).toEqual(['Personen er ikke under arbeidsrettet oppfølging']);
    expect(words('a').filter((link) => link.startsWith('Skriv'))).toEqual([]);
  });

  it('lists earlier decisions and texts that were withdrawn, each with a page of its own', async () => {
    const list = aList(
      aDecision(),
      aDecision({ id: 'd0', status: 'replaced', group: 'GODE_MULIGHETER', decidedOn: '2025-02-01', replacedOn: '2026-11-12' }),
      aSentText({ id: 'w1', status: 'withdrawn' }),
    );
    const { words } = await openPage(address, { list });
    expect(words('ff-assistance-earlier li')).toEqual(['Gode muligheter Gjaldt 01.02.2025–12.11.2026', 'Jobbe delvis Trukket før vedtak']);
  });

  it('names the colleague who writes, and when it was saved', async () => {
    const draft = aDraft({}, { isOwn: false, authorName: 'Ola Veileder' });
    const { words } = await openPage(address, { draft });
    expect(words('ff-assistance-under-work form > p')).toEqual(['Ola Veileder skriver på et utkast, sist lagret 21.11.2026 09.00.']);
    expect(words('ff-assistance-under-work a')).toEqual(['Les eller overta utkastet']);
  });

  it('tells a writer with the right of second control why they cannot control, and lets them take the text back', async () => {
    const { words, press, answer, held } = await openPage(address, { list: aList(aSentText()) }, { secondControl: true });
    expect(words('ff-assistance-control-hindrance .ff-alert__heading')).toEqual(['Du kan ikke kontrollere din egen tekst']);
    expect(words('ff-assistance-under-work a')).toEqual(['Les teksten']);
    await press('Ta tilbake for å endre');
    held.list = aList(aSentText({ status: 'returned', version: 4 }));
    const request = await answer('POST', '/api/assistance-decisions/s1/take-back', aSentText({ status: 'returned' }));
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(words('ff-assistance-under-work a')).toEqual(['Rett og send på nytt']);
  });

  it('shows what was said last while the text waits, with the way to answer', async () => {
    const note = { about: 'note', words: 'Hva sier arrangøren?', authorName: 'Bente Beslutter', at: '2026-11-20T09:00:00.000Z' } as const;
    const { words } = await openPage(address, { list: aList(aSentText({ comments: [note] })) });
    expect(words('.ff-assistance-last-note')).toEqual(['Bente Beslutter 20.11.2026 10.00: «Hva sier arrangøren?» Se samtalen og svar']);
    TestBed.resetTestingModule();
    const quiet = await openPage(address, { list: aList(aSentText()) });
    expect(quiet.words('.ff-assistance-last-note')).toEqual([]);
  });

  it('leads somebody else with the right to the text, without offering to take it back', async () => {
    const { words } = await openPage(address, { list: aList(aSentText()) }, { id: 'Z2', secondControl: true });
    expect(words('ff-assistance-under-work .ff-actions > *')).toEqual(['Les og kontroller']);
  });

  it('shows what the second person said, and withdraws the text with a reason', async () => {
    const comments = [{ about: 'return', words: 'Skriv mer om helsa.', authorName: 'Bente', at: '2026-11-13T09:00:00.000Z' }] as const;
    const { words, press, type, answer, http } = await openPage(address, { list: aList(aSentText({ status: 'returned', comments })) });
    expect(words('ff-assistance-under-work .ff-alert__text')).toEqual([
      'Bente sendte teksten tilbake 13.11.2026 10.00 Skriv mer om helsa.',
    ]);
    await press('Trekk teksten');
    await press('Trekk teksten');
    http.expectNone('/api/assistance-decisions/s1/withdraw');
    await type('confirm-reason', 'Personen har flyttet.');
    await press('Trekk teksten');
    const request = await answer('POST', '/api/assistance-decisions/s1/withdraw', aSentText({ status: 'withdrawn' }));
    expect(request.body).toEqual({ words: 'Personen har flyttet.' });
  });
});
