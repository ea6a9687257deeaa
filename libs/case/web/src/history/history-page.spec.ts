import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { HistoryPage } from './history-page';
import type { HistoryEntry } from './history-texts';

const entry = (overrides: Partial<HistoryEntry>): HistoryEntry => ({
  id: '1',
  at: '2026-11-21T09:42:00.000Z',
  actorName: 'Kari Veileder',
  name: 'participant.contact-changed',
  values: [],
  told: [],
  changes: [],
  ...overrides,
});

describe('the history in words', () => {
  const opened = async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const fixture = TestBed.createComponent(HistoryPage);
    fixture.componentRef.setInput('participantId', 'p1');
    const http = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 10));
      TestBed.tick();
    };
    await settle();
    const answer = async (address: string, body: object): Promise<void> => {
      http.expectOne(address).flush(body);
      await settle();
    };
    const words = (selector: string): readonly string[] =>
      [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    return { page, http, answer, words, settle };
  };

  it('says who did what, when, and what it was before', async () => {
    const { answer, words } = await opened();
    await answer('/api/participants/p1/history', {
      items: [
        entry({
          changes: [
            { field: 'telephone', before: '11111111', after: '22222222' },
            { field: 'interpreter', after: 'sign' },
          ],
        }),
      ],
    });
    expect(words('.ff-event__when')).toEqual(['21.11.2026 10.42 · Kari Veileder']);
    expect(words('.ff-event__heading')).toEqual(['Kontaktopplysninger endret']);
    expect(words('.ff-history__changes li')).toEqual(['Telefon:fra11111111→til22222222', 'Tolk:fratomt→tiltegnspråktolk']);
  });

  it('names what hinders and helps, who said it and when, each as its own list has it', async () => {
    const { answer, words } = await opened();
    await answer('/api/participants/p1/history', {
      items: [
        entry({
          name: 'assistance.needs-assessed',
          changes: [
            { field: 'barriers', before: 'motivation', after: 'motivation, housing' },
            { field: 'resources', after: 'motivation' },
            { field: 'barrierOrigins', after: 'motivation:person:2026-11-20, housing:adviser:2026-11-21' },
            { field: 'capacitySources', before: 'medical-statement:2026-10-20', after: 'conversation' },
          ],
        }),
      ],
    });
    expect(words('.ff-history__changes li')).toEqual([
      'Det som hindrer:fraMotivasjon eller dårlig skoleerfaring→tilMotivasjon eller dårlig skoleerfaring, Bosituasjon',
      'Ressurser:fratomt→tilVilje og motivasjon',
      'Hvem som sa hva som hindrer:fratomt→tilMotivasjon eller dårlig skoleerfaring · Personen selv · 20.11.2026, Bosituasjon · Veileder · 21.11.2026',
      'Arbeidsevnevurderingen bygger på:fraErklæring fra lege eller behandler · 20.10.2026→tilSamtale med personen',
    ]);
  });

  it('names what it is about, and tells which one it was', async () => {
    const { answer, words } = await opened();
    await answer('/api/participants/p1/history', {
      items: [
        entry({
          name: 'plan.path-changed',
          subject: 'Rett i jobb',
          changes: [{ field: 'step', before: 'ARBEIDSTRENING:2027-01-11:2027-03-31', after: 'ARBEIDSTRENING:2027-02-01:2027-03-31' }],
        }),
        entry({
          name: 'participant.sick-leave-added',
          told: [
            { name: 'percent', value: '60' },
            { name: 'from', value: '2026-10-01' },
          ],
        }),
        entry({
          name: 'eligibility.judgement-given',
          subjectText: { nb: 'Trengs praksis?', nn: 'Trengst praksis?', en: 'Is practice needed?' },
          told: [{ name: 'answer', value: 'yes' }],
        }),
        entry({
          name: 'eligibility.fact-recorded',
          values: [
            { name: 'fact', value: 'guardianConsents' },
            { name: 'value', value: 'true' },
          ],
        }),
      ],
    });
    expect(words('.ff-event__heading')).toEqual([
      'Det planlagte løpet «Rett i jobb» ble endret',
      'Sykmelding lagt til',
      'Spørsmål til skjønn besvart: «Trengs praksis?»',
      expect.stringMatching(/^Skrevet inn: .*samtyk/i),
    ]);
    expect(words('.ff-history__changes li')).toEqual([
      'Steg:fraArbeidstrening · 11.01.2027 · 31.03.2027→tilArbeidstrening · 01.02.2027 · 31.03.2027',
    ]);
    expect(words('.ff-history__told li')).toEqual(['Prosent: 60', 'Fra: 01.10.2026', 'Svar: ja', 'Svar: ja']);
  });

  it.each([
    [{ name: 'participation.started', values: [{ name: 'measure', value: 'ARBEIDSTRENING' }] }, 'Arbeidstrening: startet'],
    [{ name: 'participation.started' }, 'Tiltak: startet'],
    [
      { name: 'assistance.decision-made', values: [{ name: 'group', value: 'TRENGER_VEILEDNING' }] },
      '§ 14 a-vedtak fattet: Trenger veiledning',
    ],
    [
      {
        name: 'plan.activity-moved',
        values: [
          { name: 'kind', value: 'task' },
          { name: 'from', value: 'planned' },
          { name: 'to', value: 'done' },
        ],
      },
      'Oppgave i planen: fra planlagt til fullført',
    ],
    [
      {
        name: 'participant.follow-up-ended',
        values: [
          { name: 'on', value: '2026-11-20' },
          { name: 'reason', value: 'IN_WORK' },
        ],
      },
      'Oppfølging avsluttet 20.11.2026: i arbeid',
    ],
    [{ name: 'participant.assigned' }, 'Ukjent følger opp personen'],
    [{ name: 'somewhere.never-heard-of' }, 'Noe i saken ble endret'],
  ])('puts %j into words', async (event, sentence) => {
    const { answer, words } = await opened();
    await answer('/api/participants/p1/history', { items: [entry(event)] });
    expect(words('.ff-event__heading')).toEqual([sentence]);
  });

  it('adds what is older below, and offers no more when there is none', async () => {
    const { page, answer, words, settle } = await opened();
    await answer('/api/participants/p1/history', { items: [entry({ id: 'a' })], next: 'a' });
    page.querySelector<HTMLButtonElement>('ff-panel button')?.click();
    await settle();
    expect(words('.ff-event__heading')).toHaveLength(1);
    await answer('/api/participants/p1/history?after=a', { items: [entry({ id: 'b' })] });
    expect(words('.ff-event__heading')).toHaveLength(2);
    expect(page.querySelector('ff-panel button')).toBeNull();
  });

  it('is narrowed by room and by kind, and begins anew at the newest', async () => {
    const { page, answer, words, settle } = await opened();
    const rooms = [
      { room: 'participant', count: 3 },
      { room: 'plan', count: 1 },
    ];
    await answer('/api/participants/p1/history', { items: [entry({ id: 'a' })], next: 'a', rooms });
    expect(words('ff-filter-chips button')).toEqual(['Personen 3', 'Aktivitetsplan 1', 'Endrede opplysninger', 'Innsyn og deling']);
    const press = async (index: number): Promise<void> => {
      page.querySelectorAll<HTMLButtonElement>('ff-filter-chips button')[index]?.click();
      await settle();
    };
    await press(1);
    await answer('/api/participants/p1/history?rooms=plan', { items: [entry({ id: 'b', name: 'plan.goal-set' })], rooms });
    expect(words('.ff-event__heading')).toEqual(['Målet ble skrevet ned']);
    await press(2);
    await answer('/api/participants/p1/history?kind=changes&rooms=plan', { items: [], rooms: [] });
    expect(words('ff-empty-state')).toEqual(['Ingen hendelser passer til det du har valgt']);
  });

  it('says in words what the status of a measure was before', async () => {
    const { answer, words } = await opened();
    const changes = [{ field: 'status', before: 'awaiting-start', after: 'participating' }];
    await answer('/api/participants/p1/history', { items: [entry({ name: 'participation.started', changes })] });
    expect(words('.ff-history__changes li')).toEqual(['Status:fraVenter på oppstart→tilDeltar']);
  });

  it('shows words exactly as they were written, and never as anything else', async () => {
    const { page, answer, words } = await opened();
    const written = '<img src=x onerror=alert(1)> {name} æøå';
    await answer('/api/participants/p1/history', { items: [entry({ changes: [{ field: 'email', after: written }] })] });
    expect(words('ins')).toEqual([written]);
    expect(page.querySelector('img')).toBeNull();
  });

  it('says what would be here when nothing has happened', async () => {
    const { answer, words } = await opened();
    await answer('/api/participants/p1/history', { items: [] });
    expect(words('ff-empty-state')).toEqual(['Ingenting har skjedd i saken ennå']);
  });
});
