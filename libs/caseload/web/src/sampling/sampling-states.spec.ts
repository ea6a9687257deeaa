import type { Type } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { languages, localDate, type Language } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import en from '../i18n/en.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import nn from '../i18n/nn.json' with { type: 'json' };
import { ReviewsPage } from './reviews-page';
import { SamplesPage } from './samples-page';

const texts = { nb, nn, en };
const nothing = { items: [], results: [], smallestShown: 10 };

interface Sampled {
  readonly component: Type<unknown>;
  readonly heading: (language: Language) => string;
  readonly empty: (language: Language) => string;
}
const pages: Readonly<Record<string, Sampled>> = {
  'what to read': {
    component: ReviewsPage,
    heading: (language) => texts[language].caseload.review.heading,
    empty: (language) => texts[language].caseload.review.noneAsked,
  },
  samples: {
    component: SamplesPage,
    heading: (language) => texts[language].caseload.sample.heading,
    empty: (language) => texts[language].caseload.sample.none,
  },
};

async function open(component: Type<unknown>, language: Language) {
  TestBed.configureTestingModule({ providers: [providePage({ texts, language, routes: [{ path: 'page', component }] })] });
  TestBed.inject(Clock).follow(localDate('2026-11-21'));
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/page');
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  };
  const answer = async (body: object, status = 200): Promise<number> => {
    const requests = TestBed.inject(HttpTestingController).match(({ url }) => url.includes('/caseload/'));
    for (const request of requests) request.flush(body, { status, statusText: status === 200 ? 'OK' : 'No' });
    await settle();
    return requests.length;
  };
  await settle();
  return { element, answer, settle, text: () => element.textContent.replace(/\s+/g, ' ') };
}

describe.each(Object.entries(pages))('the page of %s', (_name, { component, heading, empty }) => {
  it.each(languages)('says what would be here, after it has come: %s', async (language) => {
    const { element, answer, text } = await open(component, language);
    expect(element.querySelector('h1')?.textContent).toContain(heading(language));
    expect(element.querySelector('ff-skeleton')).not.toBeNull();
    expect(text()).not.toContain(empty(language));
    await answer(nothing);
    expect(element.querySelector('ff-skeleton')).toBeNull();
    expect(text()).toContain(empty(language));
  });

  it.each([
    ['it broke', 500],
    ['it is not for the reader', 403],
  ])('says so when %s, and asks again when somebody wants that', async (_what, status) => {
    const { element, answer, settle, text } = await open(component, 'nb');
    await answer({ title: 'Noe gikk galt hos oss', status }, status);
    expect(text()).toContain('Noe gikk galt hos oss');
    expect(text()).not.toContain(empty('nb'));
    element.querySelector<HTMLButtonElement>('ff-problem button')?.click();
    await settle();
    expect(await answer(nothing)).toBe(1);
    expect(text()).toContain(empty('nb'));
  });
});
