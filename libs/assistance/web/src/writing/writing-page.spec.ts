import { aDecision, aDraft, aList, aPreview, aSentText, theNeeds } from '../testing/a-decision';
import { openPage } from '../testing/open-page';
import type { Written } from './written';

const address = '/participants/p1/decisions/draft';
const sent = '/api/participants/p1/assistance-decisions';

const complete: Written = {
  group: 'TRENGER_VEILEDNING',
  mainGoal: 'SKAFFE_ARBEID',
  possibilities: 'Har erfaring fra butikk og kan begynne raskt.',
  kindOfWork: 'Arbeid i butikk eller på lager i nærområdet.',
  assistanceNeed: 'Trenger hjelp til søknader og arbeidsgivere.',
  workCapacity: 'Arbeidsevnen er ikke nedsatt.',
  kindOfAssistance: 'Veiledning hver måned, deretter arbeidstrening.',
  reason: 'Ønsker seg tilbake til butikk.',
  sources: [{ kind: 'conversation' }],
  letterLanguage: 'nb',
};
const open = (text: Partial<Written> = {}, needs = theNeeds(), list = aList()) =>
  openPage(address, { draft: aDraft({ ...complete, ...text }), needs, list });

describe('writing a § 14 a text', () => {
  it('asks for the five parts with the question of each, and offers help with the reason', async () => {
    const { words } = await openPage(address);
    expect(words('ff-text-area label').slice(0, 2)).toEqual(['a. Mulighetene for å komme i arbeid', 'b. Arbeidet som skal være målet']);
    expect(words('#field-workCapacity-description')).toEqual(['Er arbeidsevnen nedsatt, og i tilfelle hvor mye?']);
    expect(words('.ff-assistance-questions li')).toHaveLength(4);
    expect(words('.ff-assistance-bar')).toEqual(['Det du skriver, lagres mens du skriver.']);
  });

  it('begins in the form of Norwegian the person was last written to in', async () => {
    const list = { ...aList(), letterLanguage: 'nn' as const };
    const { page, words } = await openPage(address, { list });
    expect(page.querySelector<HTMLInputElement>('#field-letterLanguage-nn')?.checked).toBe(true);
    expect(words('ff-radio-group .aksel-fieldset__description').at(-1)).toContain('Sist skrev dere til personen på nynorsk.');
  });

  it('offers what the needs assessment says, and takes it in only when asked, once', async () => {
    const { page, press, words } = await open({ assistanceNeed: 'Trenger hjelp.' }, theNeeds({ barriers: ['housing'], barrierWords: '' }));
    await press('Sett inn hindringene fra behovsvurderingen');
    expect(page.querySelector<HTMLTextAreaElement>('#field-assistanceNeed')?.value).toBe(
      'Trenger hjelp.\nDet som står i veien: bosituasjon.',
    );
    expect(words('.ff-assistance-offer')).toEqual(['Sett inn ressursene fra behovsvurderingen']);
  });

  it('saves the whole text while it is typed, and says when', async () => {
    const { type, settle, words, held } = await openPage(address, { list: aList(aSentText({ status: 'returned' })) });
    expect(words('ff-draft-note ff-tag')).toEqual([]);
    await type('reason', 'En helt ny begrunnelse.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await settle();
    expect(held.savedDraft).toMatchObject({ reason: 'En helt ny begrunnelse.', group: 'JOBBE_DELVIS', kindOfWork: complete.kindOfWork });
    expect(words('ff-draft-line ff-tag')[0]).toMatch(/^Utkastet er lagret/);
  });

  it('says what is missing in a summary and at each field, and sends nothing', async () => {
    const { press, words, http } = await open({ kindOfAssistance: '', group: '', sources: [], reason: '' });
    await press('Fatt vedtak');
    expect(words('.aksel-error-summary a')).toEqual([
      'e. Innsatsen og veien til målet: Skriv punkt e: innsatsen og veien til målet',
      'Velg innsatsgruppe',
      'Skriv begrunnelsen',
      'Kilder: Velg minst én kilde vurderingen bygger på',
    ]);
    expect(words('#field-kindOfAssistance-error')).toEqual(['Skriv punkt e: innsatsen og veien til målet']);
    expect(words('#field-sources-error')).toEqual(['Velg minst én kilde vurderingen bygger på']);
    http.expectNone(sent);
  });

  it('says at the choice when the work-capacity assessment does not carry the group', async () => {
    const { press, words } = await open({}, theNeeds({ capacityReduced: false }));
    expect(words('.ff-assistance-hints')).toEqual(['', '']);
    await press('Trenger veiledning, nedsatt arbeidsevne');
    expect(words('.ff-assistance-hints')[0]).toBe(
      'Arbeidsevnevurderingen konkluderer med at arbeidsevnen ikke er nedsatt. Gruppen sier det motsatte (N14-07).',
    );
  });

  it('says at the choice that no assessment is recorded, and that a second person must approve', async () => {
    const { press, words } = await open();
    await press('Jobbe delvis');
    expect(words('.ff-assistance-hints')[0]).toMatch(/^Gruppen sier at arbeidsevnen er nedsatt, men det er ikke registrert .* beslutter/);
  });

  it('says at the goal that Liten mulighet has none, keeps the choice until somebody removes it, and then closes it', async () => {
    const { press, words, page } = await open();
    await press('Liten mulighet til å jobbe');
    expect(words('.ff-assistance-hints')[1]).toContain('Liten mulighet til å jobbe har ikke hovedmål. Fjern hovedmålet.');
    expect(page.querySelector<HTMLInputElement>('#field-mainGoal-SKAFFE_ARBEID')?.checked).toBe(true);
    await press('Fjern hovedmålet');
    expect(words('.ff-assistance-hints')[1]).toBe('Denne gruppen har ikke hovedmål.');
    expect(page.querySelector<HTMLInputElement>('#field-mainGoal-SKAFFE_ARBEID')?.disabled).toBe(true);
  });

  it('asks for a reason for Gode muligheter only after a permanent group', async () => {
    const free = await open({ group: 'GODE_MULIGHETER', reason: '' });
    expect(free.words('label[for="field-reason"]')).toEqual(['Begrunnelse (valgfritt)']);
  });

  it('asks for a reason for Gode muligheter after a permanent group', async () => {
    const list = aList(aDecision({ group: 'JOBBE_DELVIS' }));
    const { press, words } = await open({ group: 'GODE_MULIGHETER', reason: '' }, theNeeds(), list);
    await press('Fatt vedtak');
    expect(words('.aksel-error-summary a')).toEqual(['Skriv begrunnelsen: vedtaket som gjelder nå, har en varig gruppe']);
  });

  it('decides after a question that says what it replaces, and goes to the decisions', async () => {
    const { press, answer, words, address: at, held } = await open({}, theNeeds(), aList(aDecision({ group: 'GODE_MULIGHETER' })));
    await press('Fatt vedtak');
    expect(words('dialog p')).toEqual([
      'Vedtaket om Trenger veiledning gjelder fra nå og erstatter vedtaket fra 12.11.2026. Teksten kan ikke endres etterpå.',
    ]);
    await press('Fatt vedtak');
    held.draft = {};
    const request = await answer('POST', sent, aDecision());
    expect(request.body).toEqual({ to: 'decided', ...complete });
    expect(at()).toBe('/participants/p1/decisions');
  });

  it('sends a permanent group to second control, never past it, and leaves out the goal that was removed', async () => {
    const { press, answer } = await open({ group: 'LITEN_MULIGHET_TIL_A_JOBBE', mainGoal: '' });
    await press('Send til beslutter');
    await press('Send til beslutter');
    const request = await answer('POST', sent, aSentText());
    const { mainGoal: _goal, ...rest } = complete;
    expect(request.body).toEqual({ to: 'sent-to-second-control', ...rest, group: 'LITEN_MULIGHET_TIL_A_JOBBE' });
  });

  it('sends nothing when somebody thinks better of it, and keeps every word', async () => {
    const { press, http, page } = await open();
    await press('Fatt vedtak');
    await press('Avbryt');
    http.expectNone(sent);
    expect(page.querySelector<HTMLTextAreaElement>('#field-reason')?.value).toBe(complete.reason);
  });

  it('stays open with what the server refuses', async () => {
    const { press, answer, words, address: at } = await open();
    await press('Fatt vedtak');
    await press('Fatt vedtak');
    await answer('POST', sent, { type: 'x', title: 'Personen er ikke under arbeidsrettet oppfølging', status: 409 }, 409);
    expect(words('ff-error-summary .ff-alert__heading')).toEqual(['Personen er ikke under arbeidsrettet oppfølging']);
    expect(at()).toBe(address);
  });

  it('adds and removes sources, and asks for words for another source than those listed', async () => {
    const { press, page, words } = await open({ sources: [] });
    await press('Annet');
    await press('Fatt vedtak');
    expect(words('.aksel-error-summary a')).toEqual(['Kilder: Skriv hva den andre kilden er']);
    page.querySelector<HTMLButtonElement>('button[aria-label="Fjern Annet"]')?.click();
    await press('Samtale med personen');
    expect(words('.ff-assistance-source__kind')).toEqual(['Samtale med personen']);
  });
});

describe('a text that came back', () => {
  const comments = [{ about: 'return', words: 'Skriv mer om helsa.', authorName: 'Bente', at: '2026-11-13T09:00:00.000Z' }] as const;
  const returned = aSentText({ status: 'returned', comments });

  it('is gone on with where it was left, below what the second person said', async () => {
    const { page, words } = await openPage(address, { list: aList(returned) });
    expect(words('ff-page > ff-alert')).toEqual(['Bente sendte teksten tilbake 13.11.2026 10.00 Skriv mer om helsa.']);
    expect(page.querySelector<HTMLTextAreaElement>('#field-reason')?.value).toBe(returned.reason);
    expect(words('.ff-form button[type=submit]')).toEqual(['Send til beslutter']);
  });

  it('cannot be written on while it is in second control', async () => {
    const { words } = await openPage(address, { list: aList(aSentText()) });
    expect(words('textarea')).toEqual([]);
    expect(words('.ff-alert__heading')).toEqual(['Teksten er hos beslutter']);
  });
});

describe("a colleague's text", () => {
  it('is read along with the name of who writes, and written on once it is taken over', async () => {
    const draft = aDraft(complete, { isOwn: false, authorName: 'Ola Veileder' });
    const { words, press, page } = await openPage(address, { draft });
    expect(words('h1')).toEqual(['Utkast til vedtak etter § 14 a']);
    expect(words('ff-draft-choices .ff-alert__heading')).toEqual(['Ola Veileder skriver på dette utkastet']);
    expect(words('textarea, button[type=submit]')).toEqual([]);
    expect(page.textContent).toContain(complete.reason);

    await press('Overta utkastet');
    expect(words('h1')).toEqual(['Skriv vedtak etter § 14 a']);
    expect(page.querySelector<HTMLTextAreaElement>('#field-reason')?.value).toBe(complete.reason);
  });
});

describe('a text that was written in another window at the same time', () => {
  async function met(theirs: Partial<Written>) {
    const page = await open();
    await page.type('reason', 'Skrevet her.');
    await new Promise((resolve) => setTimeout(resolve, 450));
    const saving = page.http.expectOne({ method: 'PUT', url: '/api/drafts/assistance-decision/p1' });
    const stored = aDraft({ ...complete, ...theirs }, { version: 8 }).draft;
    saving.flush({ type: 'x', title: 'Endret', status: 412, theirs: stored }, { status: 412, statusText: 'Precondition Failed' });
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.settle();
    return page;
  }
  const reasonIn = (page: HTMLElement): string | undefined => page.querySelector<HTMLTextAreaElement>('#field-reason')?.value;

  it('is taken in without a question where only the other window changed it', async () => {
    const { words, page, held } = await met({ kindOfWork: 'Kokk på sykehjem' });
    expect(words('.ff-draft-meeting')).toEqual([]);
    expect([reasonIn(page), page.querySelector<HTMLTextAreaElement>('#field-kindOfWork')?.value]).toEqual([
      'Skrevet her.',
      'Kokk på sykehjem',
    ]);
    expect(held.savedDraft).toMatchObject({ reason: 'Skrevet her.', kindOfWork: 'Kokk på sykehjem' });
  });

  it('shows both texts of a field that both changed, with the choice at hand, and keeps the other one', async () => {
    const { words, page, press } = await met({ reason: 'Skrevet der.' });
    expect(words('.ff-draft-meeting__label')).toEqual(['Begrunnelse']);
    expect(words('.ff-draft-meeting .ff-draft-words')).toEqual(['Skrevet her.', 'Skrevet der.']);

    await press('Bruk den andre teksten');
    expect([reasonIn(page), words('.ff-draft-meeting')]).toEqual(['Skrevet der.', []]);
    await press('Tekst som er lagt til side (1)');
    expect(words('.ff-draft-aside .ff-draft-words')).toEqual(['Skrevet her.']);
    await press('Fjern teksten');
    expect(words('.ff-draft-aside')).toEqual([]);
  });

  it('can have both below each other', async () => {
    const { page, press } = await met({ reason: 'Skrevet der.' });
    await press('Sett den andre under');
    expect(reasonIn(page)).toBe('Skrevet her.\n\nSkrevet der.');
  });

  it('is not sent before somebody has chosen', async () => {
    const { words, press, http } = await met({ reason: 'Skrevet der.' });
    await press('Fatt vedtak');
    expect(words('.aksel-error-summary a')).toEqual(['Velg først hva som skal stå der to versjoner møttes']);
    http.expectNone(sent);
  });
});

describe('the letter of a text that is being written', () => {
  const preview = `${sent}/letter-preview`;

  it('is shown as it will be, in the form that was chosen, with what in it is not confirmed', async () => {
    const { press, answer, words, page } = await open();
    await press('Nynorsk');
    await press('Se brevet');
    const request = await answer('POST', preview, aPreview({ language: 'nn', title: 'Vedtak om kva hjelp du treng frå Nav' }));
    expect(request.body).toMatchObject({ letterLanguage: 'nn', group: 'TRENGER_VEILEDNING' });
    expect(words('ff-letter-paper h2')).toEqual(['Vedtak om kva hjelp du treng frå Nav']);
    expect(page.querySelector('.ff-paper')?.getAttribute('lang')).toBe('nn');
    expect(words('ff-assistance-letter-preview .ff-row')).toEqual(['Ikke bekreftet Klagefristen som står i brevet, er ikke bekreftet.']);
  });

  it('goes away when the text moves on', async () => {
    const { press, answer, type, words } = await open();
    await press('Se brevet');
    await answer('POST', preview, aPreview());
    expect(words('ff-letter-paper')).toHaveLength(1);
    await type('reason', 'Noe helt annet enn før.');
    expect(words('ff-letter-paper')).toEqual([]);
  });

  it('is not asked for while something is missing, and the page says what', async () => {
    const { press, words, http } = await open({ workCapacity: '' });
    await press('Se brevet');
    expect(words('.aksel-error-summary a')).toEqual(['d. Arbeidsevnen: Skriv punkt d: arbeidsevnen']);
    http.expectNone(preview);
  });

  it('is refused by the server in words, and the text stays', async () => {
    const { press, answer, words } = await open();
    await press('Se brevet');
    await answer('POST', preview, { type: 'x', title: 'Vi finner ikke personen', status: 404 }, 404);
    expect(words('ff-error-summary')[0]).toContain('Vi finner ikke');
    expect(words('ff-letter-paper')).toEqual([]);
  });
});
