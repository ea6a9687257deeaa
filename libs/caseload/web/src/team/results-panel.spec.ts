import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { Component, input } from '@angular/core';
import { languages, localDate, type Language } from '@fotfeste/shared/kernel';
import { measureDefinitions } from '@fotfeste/eligibility/domain/names';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import en from '../i18n/en.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import nn from '../i18n/nn.json' with { type: 'json' };
import type { TeamResults } from '../contract';
import { ResultsPanel } from './results-panel';

const texts = { nb, nn, en };
const nothing: TeamResults = { waiting: [], started: { people: 0 }, results: [], smallestShown: 10 };
const much: TeamResults = {
  waiting: [
    { cause: 'no-referral', people: 42, medianDays: 20, nineOfTenDays: 140 },
    { cause: 'waiting-list' },
    { cause: 'provider', people: 12, medianDays: 1, nineOfTenDays: 90 },
    { cause: 'adviser' },
  ],
  waitingTogether: 63,
  started: { people: 31, medianDays: 27 },
  results: [
    {
      measure: 'ARBEIDSTRENING',
      together: 65,
      afterSixMonths: { inWork: 30, known: 1050 },
      counts: [
        { result: 'job', count: 40 },
        { result: 'education', count: 0 },
        { result: 'other-measure' },
        { result: 'none-or-unknown', count: 1200 },
      ],
    },
    { measure: 'TILTAK', counts: [{ result: 'job' }, { result: 'education' }, { result: 'other-measure' }, { result: 'none-or-unknown' }] },
    { measure: 'AVKLARING', afterSixMonths: {}, counts: [] },
  ],
  smallestShown: 10,
};

/** The panel alone, as the lead's page shows it. */
@Component({ template: '<ff-results-panel [office]="office()" />', imports: [ResultsPanel] })
class Page {
  readonly office = input<string>();
}

async function open(language: Language, address = '/page?office=0105') {
  TestBed.configureTestingModule({ providers: [providePage({ texts, language, routes: [{ path: 'page', component: Page }] })] });
  TestBed.inject(Clock).follow(localDate('2026-11-21'));
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  };
  const answer = async (body: object, status = 200): Promise<readonly string[]> => {
    const requests = TestBed.inject(HttpTestingController).match(({ url }) => url.includes('/caseload/team/results'));
    for (const request of requests) request.flush(body, { status, statusText: status === 200 ? 'OK' : 'No' });
    await settle();
    return requests.map(({ request }) => request.urlWithParams);
  };
  await settle();
  const textOf = (node: Element | null): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { element, answer, settle, textOf, text: () => textOf(element) };
}

describe('the results of an office', () => {
  it.each(languages)('say that nothing is there yet, after it has come: %s', async (language) => {
    const { element, answer, text } = await open(language);
    expect(element.querySelector('ff-skeleton')).not.toBeNull();
    expect(await answer(nothing)).toEqual([expect.stringContaining('office=0105')]);
    expect(element.querySelector('ff-skeleton')).toBeNull();
    expect(text()).toContain(texts[language].caseload.results.none);
    expect(text()).toContain(texts[language].caseload.results.noResults);
    expect(element.querySelector('table')).toBeNull();
  });

  it.each(languages)('are numbers beside the bars, and say what is too small to be shown: %s', async (language) => {
    const { element, answer, text, textOf } = await open(language);
    await answer(much);
    const { results } = texts[language].caseload;
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));
    expect(rows).toEqual([
      [results.causes['no-referral'], '42', results.days.other.replace('{count}', '20'), results.days.other.replace('{count}', '140')],
      [results.causes['waiting-list'], results.few, '–', '–'],
      [results.causes.provider, '12', results.days.one.replace('{count}', '1'), results.days.other.replace('{count}', '90')],
      [results.causes.adviser, results.few, '–', '–'],
      [
        measureDefinitions.ARBEIDSTRENING.shortName[language],
        '40',
        '0',
        results.few,
        expect.stringMatching(/^1.200$/),
        '65',
        expect.stringMatching(/^30 \S+ 1.050$/),
      ],
      [results.sensitive, ...Array.from({ length: 5 }, () => results.few), '–'],
      [measureDefinitions.AVKLARING.shortName[language], results.few, results.few],
    ]);
    expect(textOf(element.querySelector('tfoot'))).toContain('63');
    for (const panel of element.querySelectorAll('ff-panel')) expect(textOf(panel)).toContain(results.hidden.replace('{count}', '10'));
    expect(text()).toContain('31');
    for (const bar of element.querySelectorAll('.ff-load__track')) expect(bar.getAttribute('aria-hidden')).toBe('true');
  });

  it.each([
    ['it broke', 500],
    ['it is not for the reader', 403],
  ])('say so when %s, and are asked for again when somebody wants that', async (_what, status) => {
    const { element, answer, settle, text } = await open('nb');
    await answer({ title: 'Noe gikk galt hos oss', status }, status);
    expect(text()).toContain('Noe gikk galt hos oss');
    expect(text()).not.toContain(nb.caseload.results.none);
    element.querySelector<HTMLButtonElement>('ff-problem button')?.click();
    await settle();
    expect(await answer(nothing)).toHaveLength(1);
    expect(text()).toContain(nb.caseload.results.none);
  });

  it('say that few have begun, and not how many', async () => {
    const { answer, text } = await open('nb');
    await answer({ ...nothing, started: {} });
    expect(text()).toContain('Færre enn 10 har begynt det siste året.');
  });

  it('are of one office: the lead of several is asked which', async () => {
    const { answer, text } = await open('nb', '/page');
    expect(await answer(nothing)).toEqual([]);
    expect(text()).toContain(nb.caseload.results.chooseOffice);
  });
});
