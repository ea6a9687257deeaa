import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { languages, localDate, type Language } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import en from '../i18n/en.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import nn from '../i18n/nn.json' with { type: 'json' };
import { ControlPage } from './control-page';

const texts = { nb, nn, en };
const waiting = {
  ...{ decisionId: 'd1', participantId: 'p1', name: 'Bakken, Ingrid', since: '2026-11-10T09:00:00Z', authorName: 'Kari Veileder' },
  ...{ group: 'JOBBE_DELVIS', mayTake: ['Ola Beslutter'], isForMe: true, isMine: false },
};

async function open(language: Language) {
  TestBed.configureTestingModule({ providers: [providePage({ texts, language, routes: [{ path: 'page', component: ControlPage }] })] });
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
    const requests = TestBed.inject(HttpTestingController).match(() => true);
    for (const request of requests) request.flush(body, { status, statusText: status === 200 ? 'OK' : 'No' });
    await settle();
    return requests.length;
  };
  await settle();
  return { element, answer, settle, text: () => element.textContent.replace(/\s+/g, ' ') };
}

describe('the page of what waits for second control', () => {
  it.each(languages)('says that nothing waits, once that is known: %s', async (language) => {
    const { control } = texts[language].assistance;
    const { element, answer, text } = await open(language);
    expect(element.querySelector('h1')?.textContent).toContain(control.heading);
    expect(element.querySelector('ff-skeleton')).not.toBeNull();
    expect(text()).not.toContain(control.none);
    await answer({ items: [] });
    expect(text()).toContain(control.none);
  });

  it.each(languages)('names what waits, since when, and who may take it: %s', async (language) => {
    const { control } = texts[language].assistance;
    const { element, answer, text } = await open(language);
    await answer({ items: [waiting] });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/participants/p1/decisions');
    for (const said of ['10.11.2026', 'Ola Beslutter', control.free, control.column.mayTake]) expect(text()).toContain(said);
    expect(element.querySelector('button')?.getAttribute('aria-label')).toBe(`${control.take}: Bakken, Ingrid`);
  });

  it.each([
    ['it broke', 500],
    ['it is not for the reader', 403],
  ])('says so when %s, and asks again when somebody wants that', async (_what, status) => {
    const { element, answer, settle, text } = await open('nb');
    await answer({ title: 'Noe gikk galt hos oss', status }, status);
    expect(text()).toContain('Noe gikk galt hos oss');
    element.querySelector<HTMLButtonElement>('ff-problem button')?.click();
    await settle();
    expect(await answer({ items: [] })).toBe(1);
    expect(text()).toContain(nb.assistance.control.none);
  });
});
