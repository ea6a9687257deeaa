import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import eligibilityTexts from '@fotfeste/eligibility/web/i18n/nb.json' with { type: 'json' };
import measureTexts from '@fotfeste/measure/web/i18n/nb.json' with { type: 'json' };
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import { PathPage } from './path-page';
import type { PathCheck, PathList, PathView } from './views';

const adviser = {
  actor: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 'token',
  today: '2026-11-21',
};
const answer = {
  kind: 'assessed',
  measure: 'AVKLARING',
  outcome: 'eligible',
  awaitsDecision: false,
  decidedBy: [],
  questionCount: 0,
  missingFacts: [],
};
const found = (stepId: string, standing: string) => ({ stepId, standing, answer, beside: [], lacksBefore: [], notes: [] });
const check = (steps: readonly object[] = [], more: object = {}): PathCheck =>
  ({
    ...{ checkedOn: '2026-11-21', steps, outside: [], gaps: [] },
    livelihood: { isKnown: true, spans: [{ from: '2026-11-21', to: '2027-03-21', sources: [] }], stops: [] },
    ...more,
  }) as PathCheck;
const kept = { version: 1, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Marit Torp', isExpiringSoon: false };
const text = (nb: string) => ({ nb, nn: nb, en: nb });
const templates = [
  {
    ...{ id: 't1', version: 1, name: text('Kort vei'), forWhom: text('Alle') },
    steps: [{ measure: 'OPPFOLGING', months: 3, weeksAfter: 0, isBeside: false }],
  },
];
const clarify = { id: 'a', measure: 'AVKLARING', from: '2026-12-01', to: '2026-12-20', intent: 'planned' };
const train = {
  id: 'b',
  measure: 'ARBEIDSTRENING',
  from: '2027-01-04',
  to: '2027-03-28',
  intent: 'planned',
  waitsFor: 'step',
  waitsForStep: 'a',
};
const path = (more: object = {}): PathView =>
  ({
    ...{ id: 'p1', version: 3, name: 'Veien til butikk', chosen: true, createdByName: 'Marit Torp', changedAt: '2026-11-21T09:00:00.000Z' },
    ...{ steps: [clarify, train], check: check([found('a', 'possible'), found('b', 'impossible')]) },
    ...more,
  }) as PathView;

describe('the page of planned paths', () => {
  async function opened(list: Partial<PathList>) {
    const texts = { nb: { ...nb, ...eligibilityTexts, ...measureTexts, ...uiTexts, ...webTexts } };
    TestBed.configureTestingModule({ providers: [providePage({ texts }), provideRouter([])] });
    const http = TestBed.inject(HttpTestingController);
    const signingIn = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await signingIn;
    const fixture = TestBed.createComponent(PathPage);
    fixture.componentRef.setInput('participantId', 'x');
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 4; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    /** Drafts are empty and saved; offerings are none. What the law is asked is left for the spec. */
    const rest = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        for (const request of http.match(({ url }) => url.startsWith('/api/drafts/')))
          if (!request.cancelled) request.flush(request.request.method === 'PUT' ? { ...(request.request.body as object), ...kept } : {});
        for (const request of http.match(({ url }) => url === '/api/path-templates'))
          if (!request.cancelled) request.flush({ items: templates });
        for (const request of http.match(({ url }) => url.startsWith('/api/offerings')))
          if (!request.cancelled) request.flush({ items: [], total: 0 });
        await settle();
      }
    };
    /** Waits until the steps have rested so long that the law is asked, and answers. */
    const rehearsed = async (body: object, status = 200): Promise<object> => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await rest();
      const request = http.match('/api/participants/x/paths/rehearsal').findLast(({ cancelled }) => !cancelled);
      if (!request) throw new Error('The law was not asked');
      request.flush(body, status < 400 ? {} : { status, statusText: 'Refused' });
      await rest();
      return request.request.body as object;
    };
    const click = async (text: string): Promise<void> => {
      const button = [...page.querySelectorAll<HTMLElement>('button, a')].find((each) => wordsOf(each) === text);
      if (!button) throw new Error(`Nothing says ${text}`);
      button.click();
      await rest();
    };
    const words = (selector: string): readonly string[] => [...page.querySelectorAll(selector)].map(wordsOf);
    await settle();
    http.expectOne('/api/participants/x/paths').flush({ items: [], participations: [], ...list });
    await rest();
    return { page, http, click, words, rest, rehearsed };
  }

  it('offers to plan where nothing is planned, and begins with a step after what runs', async () => {
    const participations = [{ id: 'd', measure: 'OPPFOLGING' as const, from: '2026-10-01', to: '2026-12-13' }];
    const { click, words, rehearsed } = await opened({ participations });
    expect(words('ff-empty-state')[0]).toContain('Ingen løp er planlagt');
    await click('Planlegg et løp');
    await rehearsed({ steps: [], following: [], check: check() });
    await click('Legg til steg');
    const sent = await rehearsed({ steps: [], following: [], check: check() });
    expect(sent).toMatchObject({ steps: [{ measure: 'ARBEIDSTRENING', from: '2026-12-14', to: '2027-03-13' }] });
    expect(words('.ff-path-bar__name')).toEqual(['Oppfølging', 'Arbeidstrening']);
  });

  it('begins with a template, which is adjusted and saved by whoever plans', async () => {
    const { page, click, words, rest, rehearsed } = await opened({});
    await click('Planlegg et løp');
    await rehearsed({ steps: [], following: [], check: check() });
    page.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await rest();
    await click('Bruk malen');
    const sent = await rehearsed({ steps: [], following: [], check: check() });
    expect(sent).toMatchObject({ steps: [{ measure: 'OPPFOLGING', from: '2026-11-21', to: '2027-02-20', intent: 'planned' }] });
    expect(words('ff-panel h2')).toContain('Kort vei');
  });

  it('shows where each step stands, on the axis and in the table', async () => {
    const { words } = await opened({ items: [path()] });
    expect(words('ff-path-summary ff-tag')).toEqual(['1 steg er ikke mulig']);
    expect(words('ff-step-table tbody td ff-tag')).toEqual(['Mulig', 'Ikke mulig']);
    expect(words('ff-path-axis .ff-path-axis__label')).toEqual(['Kjede', 'Livsopphold']);
  });

  it('moves a step by the arrow keys with what waits for it, tells so, and moves it back', async () => {
    const { page, words, click, rest, rehearsed } = await opened({ items: [path()] });
    const bar = page.querySelector<HTMLElement>('[data-step="a"]');
    bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await rest();
    expect(words('.ff-path-bar__period')).toEqual(['08.12.2026–27.12.2026', '11.01.2027–04.04.2027']);
    expect(words('ff-alert p')).toEqual(['Flyttet med: Arbeidstrening (7 dager senere).']);
    await rehearsed({ steps: [], following: [], check: check([found('a', 'possible'), found('b', 'possible')]) });
    expect(words('ff-path-summary ff-tag')).toEqual(['Alle steg er mulige']);
    await click('Flytt tilbake');
    expect(words('.ff-path-bar__period')).toEqual(['01.12.2026–20.12.2026', '04.01.2027–28.03.2027']);
  });

  it('counts pushes that come faster than the axis is drawn, and tells what moved since the first', async () => {
    const { page, words, click, rest } = await opened({ items: [path()] });
    const bar = page.querySelector<HTMLElement>('[data-step="a"]');
    for (let times = 0; times < 4; times += 1) bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await rest();
    expect(words('.ff-path-bar__period')).toEqual(['29.12.2026–17.01.2027', '01.02.2027–25.04.2027']);
    expect(words('ff-alert p')).toEqual(['Flyttet med: Arbeidstrening (28 dager senere).']);
    await click('Flytt tilbake');
    expect(words('.ff-path-bar__period')).toEqual(['01.12.2026–20.12.2026', '04.01.2027–28.03.2027']);
  });

  it('keeps the focus on a step that comes into another lane', async () => {
    const participations = [{ id: 'd', measure: 'OPPFOLGING' as const, from: '2027-01-01', to: '2027-03-01' }];
    const { page, words, rest } = await opened({ items: [path()], participations });
    page.querySelector<HTMLElement>('[data-step="a"]')?.focus();
    for (let times = 0; times < 5; times += 1) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await rest();
    }
    expect(words('ff-path-axis .ff-path-axis__label')).toEqual(['Kjede', 'Samtidig', 'Livsopphold']);
    expect(document.activeElement?.getAttribute('data-step')).toBe('a');
    expect(words('[data-step="a"] .ff-path-bar__period')).toEqual(['05.01.2027–24.01.2027']);
  });

  it('names a fault at the field of the step, and does not save before it is mended', async () => {
    const { page, words, rest, rehearsed } = await opened({ items: [path()] });
    page.querySelector<HTMLElement>('[data-step="a"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await rest();
    const errors = [{ field: 'steps.0.from', message: 'Steget kan ikke begynne før oppfølgingsperioden' }];
    await rehearsed({ type: 'about:blank', title: 'Noe mangler', status: 400, errors }, 400);
    expect(words('#field-step-from-error, [id="field-step-from-error"]').join(' ')).toContain('oppfølgingsperioden');
    expect([...page.querySelectorAll('button')].find((each) => wordsOf(each) === 'Lagre løpet')?.disabled).toBe(true);
  });

  it('tells when a colleague has saved meanwhile, and saves over it only when told to', async () => {
    const { page, http, click, words, rest, rehearsed } = await opened({ items: [path()] });
    page.querySelector<HTMLElement>('[data-step="a"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await rest();
    await rehearsed({ steps: [], following: [], check: check() });
    await click('Lagre løpet');
    const first = http.expectOne('/api/plan-paths/p1');
    expect(first.request.headers.get('If-Match')).toBe('"3"');
    const [kept] = path().steps;
    const theirs = {
      name: 'Kollegaens vei',
      steps: [kept, { ...kept, id: 'z', measure: 'AVKLARING', from: '2027-05-03', to: '2027-05-30' }],
    };
    first.flush({ type: 'x', title: 'Endret', status: 412, errors: [], version: 4, theirs }, { status: 412, statusText: 'Changed' });
    await rest();
    expect(words('ff-alert')[0]).toContain('En kollega har lagret løpet imens');
    expect(words('ff-path-versions section:first-of-type li ff-tag')).toEqual(['Endret', 'Bare her']);
    expect(words('ff-path-versions section:last-of-type strong')).toEqual(['Kollegaens vei', expect.any(String), 'Avklaring']);
    expect(words('ff-path-versions section:last-of-type li .ff-numeric')).toEqual(['01.12.2026–20.12.2026', '03.05.2027–30.05.2027']);
    await click('Lagre mine steg');
    const second = http.expectOne('/api/plan-paths/p1');
    expect(second.request.headers.get('If-Match')).toBe('"4"');
    second.flush(path({ version: 5 }));
    await rest();
    expect(words('ff-alert')).toEqual([]);
  });

  it('fills a gap with what the law does not refuse', async () => {
    const gaps = [{ from: '2026-12-21', to: '2027-01-03', days: 14, bridges: [{ measure: 'OPPFOLGING', outcome: 'eligible' }] }];
    const { click, words, rehearsed } = await opened({
      items: [path({ check: check([found('a', 'possible'), found('b', 'open')], { gaps }) })],
    });
    expect(words('.ff-path-gap p')[0]).toContain('Opphold 21.12.2026–03.01.2027: 14 dager uten noe å delta i.');
    await click('Oppfølging mulig');
    expect(await rehearsed({ steps: [], following: [], check: check() })).toMatchObject({
      steps: [{}, {}, { measure: 'OPPFOLGING', from: '2026-12-21', to: '2027-01-03' }],
    });
  });

  it('fills a gap with an offer outside Nav, which has fields of its own and asks no law', async () => {
    const gaps = [{ from: '2026-12-21', to: '2027-01-03', days: 14, bridges: [] }];
    const { page, click, words, rest, rehearsed } = await opened({
      items: [path({ check: check([found('a', 'possible'), found('b', 'open')], { gaps }) })],
    });
    await click('Kommunalt tilbud');
    const outside = { kind: 'municipal', name: 'Kommunalt tilbud', satisfies: [] };
    const sent = (await rehearsed({ steps: [], following: [], check: check() })) as { steps: readonly { id: string }[] };
    expect(sent).toMatchObject({ steps: [{}, {}, { outside, from: '2026-12-21', to: '2027-01-03' }] });
    expect(words('.ff-path-bar__name')).toContain('Kommunalt tilbud');
    expect(words('ff-step-table tbody td ff-tag')).toContain('Utenfor Nav');
    expect(words('aside ff-step-findings, aside ff-outside-findings ff-tag')).toEqual(['Utenfor Nav']);
    const hours = page.querySelector<HTMLInputElement>('[id="field-step-outside-hoursPerWeek"]');
    if (!hours) throw new Error('No field for the hours');
    hours.value = '7,5';
    hours.dispatchEvent(new Event('input'));
    await rest();
    const again = await rehearsed({ steps: [], following: [], check: check() });
    expect(again).toMatchObject({ steps: [{}, {}, { outside: { ...outside, hoursPerWeek: 7.5 } }] });
    expect(hours.value).toBe('7,5');
  });

  it('is only shown where nobody follows the person up, and compares alternatives side by side', async () => {
    const { click, words } = await opened({
      items: [path(), path({ id: 'p2', name: 'Rett i jobb', chosen: false })],
      lock: 'follow-up-ended',
    });
    expect(words('button')).not.toContain('Lagre løpet');
    await click('Sammenlign');
    expect(words('ff-panel h2')).toEqual(['Veien til butikk', 'Rett i jobb']);
  });
});

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
