import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import draftTexts from '@fotfeste/draft/web/i18n/nb.json' with { type: 'json' };
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };

const organisation = '308053067';
const people = {
  adviser: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [{ number: '0105', name: 'Nav Sarpsborg' }] },
  lead: { id: 'Z994101', name: 'Grete Leder', role: 'team-lead', offices: [{ number: '0105', name: 'Nav Sarpsborg' }] },
  provider: { id: 'T994002', name: 'Frank Ruud', role: 'provider-coordinator', offices: [], organisation, organisationName: 'Rypelett' },
} as const;

/** A page with the server's part played by the spec. */
export interface OpenedPage {
  readonly http: HttpTestingController;
  readonly page: HTMLElement;
  readonly settle: () => Promise<void>;
  /** Answers the one request to the address. */
  readonly answer: (method: string, url: string, body: object, status?: number) => Promise<TestRequest['request']>;
  /** Drafts that are asked for are empty, and what is saved is saved. */
  readonly answerDrafts: () => Promise<void>;
  readonly press: (text: string) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
  readonly choose: (field: string, value: string) => Promise<void>;
  /** Ticks the choice with these words. */
  readonly tick: (label: string) => Promise<void>;
  readonly words: (selector: string) => readonly string[];
}

/** Opens the component as an adviser or the team lead of Nav Sarpsborg, or as a coordinator of the provider Rypelett. */
export async function openPage<T>(type: Type<T>, who: keyof typeof people, inputs: Readonly<Record<string, unknown>>): Promise<OpenedPage> {
  const texts = { nb: { ...nb, ...draftTexts, ...uiTexts, ...webTexts } };
  TestBed.configureTestingModule({ providers: [providePage({ texts, routes: [{ path: '**', children: [] }] })] });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  http.expectOne('/api/session').flush({
    actor: { ...people[who], clearances: [], secondControl: false },
    ...{ csrfToken: 'token', today: '2026-11-21' },
  });
  await signingIn;
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    TestBed.tick();
  };
  const answerDrafts = async (): Promise<void> => {
    for (const request of http.match(({ url }) => url.startsWith('/api/drafts/')))
      if (!request.cancelled) request.flush(request.request.method === 'PUT' ? saved(request) : {});
    await settle();
  };
  const fieldOf = (field: string): HTMLInputElement | HTMLSelectElement => {
    const found = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#field-${field}`);
    if (!found) throw new Error(`No field is called ${field} in: ${page.textContent}`);
    return found;
  };
  await settle();
  return {
    ...{ http, page, settle, answerDrafts },
    answer: async (method, url, body, status = 200) => {
      const request = http.expectOne({ method, url });
      request.flush(body, { status, statusText: String(status) });
      await settle();
      return request.request;
    },
    press: async (text) => {
      const scope: ParentNode = document.querySelector('dialog[open]') ?? page;
      const wanted = [...scope.querySelectorAll<HTMLElement>('button, a')].find((each) => wordsOf(each) === text);
      if (!wanted) throw new Error(`Nothing says ${text} in: ${page.textContent}`);
      wanted.click();
      await settle();
    },
    type: async (field, text) => {
      const input = fieldOf(field);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    choose: async (field, value) => {
      const select = fieldOf(field);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    tick: async (label) => {
      const wanted = [...document.querySelectorAll<HTMLElement>('label')].find((each) => wordsOf(each) === label);
      if (!wanted) throw new Error(`No choice says ${label} in: ${page.textContent}`);
      wanted.click();
      await settle();
    },
    words: (selector) => [...document.querySelectorAll(selector)].map(wordsOf),
  };
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function saved({ request }: TestRequest): object {
  const { content } = request.body as { content: object };
  return { content, version: 1, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Frank Ruud', isExpiringSoon: false };
}
