import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import { localDate } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from './i18n/nb.json' with { type: 'json' };
import { PossibilitiesPage } from './possibilities-page';
import { aCondition, anOpenQuestion, aPossibility, aResult, aSummary } from './testing/possibilities';
import type { Possibility } from './views';

const participantId = '00000000-0000-7000-8000-000000000001';
const startsOn = '2027-01-04';
const base = `/api/participants/${participantId}`;

describe('the page of what can be offered', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PossibilitiesPage>;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (inputs: { readonly measure?: string } = {}, may = true): Promise<void> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb: { ...nb, ...webTexts } } }), { provide: Permissions, useValue: { may: () => may } }],
    });
    TestBed.inject(Clock).follow(localDate('2026-11-21'));
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PossibilitiesPage);
    for (const [name, value] of Object.entries({ participantId, startsOn, ...inputs })) fixture.componentRef.setInput(name, value);
    await settle();
  };
  const answer = async (address: string, body: object, status = 200): Promise<void> => {
    await settle();
    for (const call of server.match((request) => request.urlWithParams === address))
      call.flush(body, { status, statusText: status === 200 ? 'OK' : 'Refused' });
    await settle();
  };
  const answerList = (...items: readonly ReturnType<typeof aSummary>[]): Promise<void> =>
    answer(`${base}/possibilities?startsOn=${startsOn}`, { startsOn, items });
  const answerDetail = (possibility: Possibility): Promise<void> =>
    answer(`${base}/possibilities/${possibility.result.measure}?startsOn=${startsOn}`, possibility);
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (selector: string): string => page().querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const texts = (selector: string): readonly string[] =>
    [...page().querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  const button = (label: string): HTMLButtonElement | undefined =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === label);

  it('groups the measures by what the law answers, with how many in each', async () => {
    await open();
    await answerList(
      aSummary('ARBEIDSTRENING', { outcome: 'needs-assessment', questionCount: 2 }),
      aSummary('UNGDOMSGARANTI'),
      aSummary('INDIVIDUELL_JOBBSTOTTE', { outcome: 'missing-facts', missingFacts: ['consentsToTakePart', 'wantsWorkOrEducation'] }),
      aSummary('MENTOR', { kind: 'not-automated' }),
    );
    const toggles = [...page().querySelectorAll('.ff-possible__toggle')];
    expect(toggles.map((each) => each.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Mulig 1',
      'Trenger din vurdering 1',
      'Mangler opplysninger 1',
      'Ikke lagt inn 1',
    ]);
    expect(toggles.map((each) => each.getAttribute('aria-expanded'))).toEqual(['true', 'true', 'false', 'false']);
    expect(texts('.ff-possible__row')).toEqual(['Ungdomsgarantien ingen lengste varighet', 'Arbeidstrening 2 spørsmål']);
    expect(text('.ff-possible__detail')).toContain('Velg et tiltak');
  });

  it('keeps what cannot be offered now behind its heading, until somebody opens it or has chosen a measure there', async () => {
    await open();
    await answerList(
      aSummary('UNGDOMSGARANTI'),
      aSummary('INDIVIDUELL_JOBBSTOTTE', { outcome: 'missing-facts', missingFacts: ['consentsToTakePart', 'permitGrantedOn'] }),
    );
    expect(texts('.ff-possible__row')).toEqual(['Ungdomsgarantien ingen lengste varighet']);
    page().querySelector<HTMLButtonElement>('#possible-missing-facts')?.click();
    await settle();
    expect(texts('.ff-possible__row')).toContain('IPS mangler: Samtykker til å delta og 1 til');
    page().querySelector<HTMLButtonElement>('#possible-eligible')?.click();
    await settle();
    expect(texts('.ff-possible__row')).toEqual(['IPS mangler: Samtykker til å delta og 1 til']);
  });

  it('opens the group of the chosen measure', async () => {
    await open({ measure: 'MENTOR' });
    await answerList(aSummary('UNGDOMSGARANTI'), aSummary('MENTOR', { outcome: 'not-eligible' }));
    expect(texts('.ff-possible__row.ff-rows__row--chosen')).toEqual(['Mentor']);
  });

  it('says that measures await a § 14 a decision, with the way to make one, and never that the answer is no', async () => {
    await open({ measure: 'ARBEIDSFORBEREDENDE_TRENING' });
    await answerList(aSummary('ARBEIDSFORBEREDENDE_TRENING', { outcome: 'not-eligible', awaitsDecision: true }));
    expect(text('.ff-possible__toggle')).toBe('Venter på § 14 a-vedtak 1');
    expect(text('.ff-possible__why')).toContain('Det er ikke gjort noe § 14 a-vedtak ennå.');
    expect(page().querySelector('.ff-possible__why a')?.getAttribute('href')).toBe(`/participants/${participantId}/decisions`);
    const result = aResult([aCondition({ outcome: 'not-met', decides: true })], {
      ...{ measure: 'ARBEIDSFORBEREDENDE_TRENING', outcome: 'not-eligible' },
    });
    await answerDetail(aPossibility(result, { awaitsDecision: true }));
    expect(text('.ff-possible__title')).toContain('Venter på § 14 a-vedtak');
    expect(page().textContent).not.toContain('Ikke nå');
  });

  it('asks one question at a time, and offers to refer only in second place', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    await answerDetail(aPossibility(aResult([aCondition(), anOpenQuestion('GEN-02'), anOpenQuestion('ATR-02')])));
    expect(text('.ff-possible__title')).toContain('Trenger din vurdering');
    expect(page().querySelectorAll('textarea').length).toBe(1);
    expect(text('.ff-turnings h4')).toBe('Dette kan du avklare nå');
    expect(texts('.ff-turnings li')).toEqual(['Er GEN-02 oppfylt?', 'Er ATR-02 oppfylt?']);
    expect(page().querySelector('.ff-possible__actions a')?.getAttribute('data-variant')).toBe('secondary');
  });

  it('shows the fact used with its source and day, and the section with a link to the law', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    await answerDetail(aPossibility(aResult([aCondition()])));
    expect(text('.ff-condition__facts')).toBe('Født: 07.12.1996 Folkeregisteret 05.01.2026, 10 måneder siden');
    expect(page().querySelector('.ff-law-link a')?.getAttribute('href')).toBe('https://lovdata.no/forskrift/2015-12-11-1598/§1-3');
    expect(text('.ff-law-link a')).toBe('tiltaksforskriften § 1-3 tredje ledd');
    expect(page().querySelector('.ff-possible__actions a')?.getAttribute('data-variant')).toBe('primary');
    expect(text('.ff-turnings')).toBe('');
  });

  it('says in words and by shape how each condition stands', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const standings = [
      aCondition({ key: 'a' }),
      aCondition({
        key: 'b',
        outcome: 'not-met',
        because: { text: { nb: 'Fyller 16 år {earliest}.', nn: '', en: '' }, values: { earliest: '2027-03-01' } },
      }),
      aCondition({ key: 'c', outcome: 'missing-fact', missing: ['born'], facts: [{ name: 'born' }], isOpen: true }),
      aCondition({ key: 'd', outcome: 'missing-fact', waits: true }),
      aCondition({ key: 'e', applies: false }),
      anOpenQuestion('f', { isOpen: false }),
    ];
    await answerDetail(aPossibility(aResult(standings, { outcome: 'not-eligible', questions: [] })));
    button('Vis alle vilkår (6)')?.click();
    await settle();
    expect(texts('.ff-condition__standing')).toEqual([
      'Oppfylt',
      'Ikke oppfylt · Fyller 16 år 01.03.2027.',
      'Mangler opplysning',
      'Avklares før start',
      'Gjelder ikke her',
      'Trengs ikke nå',
    ]);
    const shapes = [...page().querySelectorAll('.ff-condition__sign use')].map((use) => use.getAttribute('href'));
    expect(new Set(shapes).size).toBe(standings.length);
  });

  it('begins on a narrow screen with the conditions that remain, and shows the others on request', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    await answerDetail(aPossibility(aResult([aCondition({ key: 'a' }), anOpenQuestion('b')])));
    expect(texts('ff-condition-list h3')).toEqual(['Vilkår som gjenstår']);
    expect(texts('.ff-condition__title')).toEqual(['Vilkår b']);
    button('Vis alle vilkår (2)')?.click();
    await settle();
    expect(texts('.ff-condition__title')).toEqual(['Deltakeren har fylt 16 år', 'Vilkår b']);
    button('Vis bare det som gjenstår (1)')?.click();
    await settle();
    expect(texts('.ff-condition__title')).toEqual(['Vilkår b']);
  });

  it('leads from the condition that lacks a decision to where one is made', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const decision = aCondition({
      key: 'GEN-24',
      outcome: 'not-met',
      facts: [{ name: 'hasAssistanceDecision', value: false, source: 'vedtak', date: '2026-11-21' }],
    });
    await answerDetail(aPossibility(aResult([decision], { outcome: 'not-eligible' }), { awaitsDecision: true }));
    expect(page().querySelector('.ff-condition__more a')?.getAttribute('href')).toBe(`/participants/${participantId}/decisions`);
  });

  it('says of a group how its parts stand: undecided parts that are settled before start are not met', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const parts = [aCondition({ key: 'a', outcome: 'missing-fact', waits: true }), anOpenQuestion('b', { waits: true, isOpen: false })];
    const group = { type: 'group', operator: 'unless', outcome: 'missing-fact', isOpen: false, waits: true, branches: parts } as const;
    await answerDetail(aPossibility(aResult([group])));
    expect(text('.ff-condition-group__heading')).toBe('Regelen må være oppfylt, eller unntaket må gjelde · Avklares før start');
    expect(texts('.ff-condition-group .ff-condition__standing')).toEqual(['Avklares før start', 'Avklares før start']);
  });

  it('tells how unsure a reading is, and stays silent about sure ones', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const unsure = aCondition({ key: 'b', basis: { law: 'PRAKSIS', section: '', source: 'VV', confidence: 'low' } });
    await answerDetail(aPossibility(aResult([aCondition(), unsure])));
    expect(texts('.ff-law-link__doubt')).toEqual(['usikker lesning']);
  });

  it('refuses an answer without a reason at the field, and sends one with it', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    await answerDetail(aPossibility(aResult([anOpenQuestion()])));
    for (const call of server.match((request) => request.url.startsWith('/api/drafts/'))) call.flush({});
    await settle();
    button('Ja, oppfylt')?.click();
    await settle();
    expect(texts('.ff-question .aksel-error-message')).toEqual(['Begrunn svaret: hva bygger du på?']);

    const area = page().querySelector('textarea');
    if (!area) throw new Error('no field for the reason');
    area.value = 'Har bare hatt sommerjobb.';
    area.dispatchEvent(new Event('input'));
    await settle();
    button('Nei')?.click();
    await settle();
    for (const call of server.match((request) => request.url.startsWith('/api/drafts/') && request.method === 'PUT')) {
      expect(call.request.url).toBe('/api/drafts/judgement/00000000000070008000000000000001.ARBEIDSTRENING.GEN-02');
      call.flush({
        content: { reason: area.value },
        version: 1,
        savedAt: '2026-11-21T10:00:00Z',
        isOwn: true,
        authorName: 'Kari',
        isExpiringSoon: false,
      });
    }
    await settle();
    const sent = server.expectOne(`${base}/judgements`);
    expect(sent.request.body).toEqual({
      question: 'GEN-02',
      measure: 'ARBEIDSTRENING',
      startsOn,
      answer: 'no',
      reason: 'Har bare hatt sommerjobb.',
    });
    expect(sent.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('offers an older answer with date and author, and never takes it silently', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const earlier = {
      id: 'j1',
      question: 'GEN-02',
      questionText: { nb: '', nn: '', en: '' },
      about: 'person-and-measure' as const,
      answer: 'yes' as const,
      reason: 'Trenger en fast plass.',
      answeredOn: '2026-09-01',
      authorName: 'Ola Veileder',
    };
    await answerDetail(aPossibility(aResult([anOpenQuestion()]), { offered: [earlier] }));
    expect(text('.ff-question__earlier')).toContain('Ola Veileder svarte ja 01.09.2026: Trenger en fast plass.');
    server.expectNone(`${base}/judgements`);
    button('Gjelder fortsatt, bruk svaret')?.click();
    await settle();
    expect(server.expectOne(`${base}/judgements`).request.body).toMatchObject({ reusesId: 'j1', answer: 'yes' });
  });

  it('shows whose answer counts, and lets it be answered anew', async () => {
    await open({ measure: 'ARBEIDSTRENING' });
    const given = {
      id: 'j1',
      question: 'GEN-02',
      questionText: { nb: '', nn: '', en: '' },
      about: 'person-and-measure' as const,
      answer: 'no' as const,
      reason: 'Har nok erfaring.',
      answeredOn: '2026-11-20',
      authorName: 'Kari Veileder',
    };
    const refused = anOpenQuestion('GEN-02', { outcome: 'not-met', isOpen: false });
    await answerDetail(aPossibility(aResult([refused], { outcome: 'not-eligible' }), { answers: [given] }));
    expect(text('.ff-condition__answer')).toContain('Kari Veileder svarte nei 20.11.2026 Har nok erfaring.');
    expect(page().querySelector('textarea')).toBeNull();
    button('Svar på nytt')?.click();
    await settle();
    expect(page().querySelector('textarea')).not.toBeNull();
  });

  it('lets a missing fact be written down where no register tells it, with who told it and how', async () => {
    await open({ measure: 'INDIVIDUELL_JOBBSTOTTE' });
    const missing = aCondition({
      key: 'IPS-05',
      outcome: 'missing-fact',
      isOpen: true,
      missing: ['consentsToTakePart'],
      facts: [{ name: 'consentsToTakePart' }],
    });
    const result = aResult([missing], {
      measure: 'INDIVIDUELL_JOBBSTOTTE',
      outcome: 'missing-facts',
      missingFacts: ['consentsToTakePart'],
    });
    await answerDetail(aPossibility(result, { recordable: [{ fact: 'consentsToTakePart' }] }));
    button('Skriv inn: Samtykker til å delta')?.click();
    await settle();
    button('Lagre opplysningen')?.click();
    await settle();
    expect(texts('.aksel-error-summary__list li')).toEqual([
      'Samtykker til å delta: Svar ja eller nei',
      'Hvem sa det: Velg hvem som sa det',
      'Velg hvordan det ble sagt',
    ]);
  });

  it('says honestly that a measure is not in the product, and that a case is stopped', async () => {
    await open({ measure: 'MENTOR' });
    const explanation = { text: { nb: 'Les {chapter} selv.', nn: '', en: '' }, values: { chapter: 'kapittel 5' } };
    await answerDetail(aPossibility({ kind: 'not-automated', measure: 'MENTOR', startsOn, chapter: 'kapittel 5', explanation }));
    expect(text('.ff-possible__title')).toContain('Ikke lagt inn');
    expect(text('ff-alert')).toBe('Les kapittel 5 selv.');
  });

  it('shows what went wrong, with a way to try again', async () => {
    await open();
    await answer(`${base}/possibilities?startsOn=${startsOn}`, { type: 'urn:x', title: 'Noe gikk galt hos oss', status: 500 }, 500);
    expect(text('ff-problem')).toContain('Noe gikk galt hos oss');
    expect(button('ui.problem.retry')).toBeDefined();
  });

  it('shows somebody without the right to write no form and no way to refer', async () => {
    await open({ measure: 'ARBEIDSTRENING' }, false);
    await answerDetail(aPossibility(aResult([anOpenQuestion()])));
    expect(page().querySelector('textarea')).toBeNull();
    expect(page().querySelector('.ff-possible__actions a')).toBeNull();
  });
});
