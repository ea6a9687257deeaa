import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };

/** A page opened by an adviser, with the server's part played by the spec. */
export interface OpenedPage {
  readonly http: HttpTestingController;
  readonly page: HTMLElement;
  readonly router: Router;
  readonly settle: () => Promise<void>;
  /** Answers the one request to the address. */
  readonly answer: (method: string, url: string, body: object, status?: number) => Promise<TestRequest>;
  readonly type: (field: string, text: string) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  /** The texts of all elements that the selector finds. */
  readonly words: (selector: string) => readonly string[];
}

/** Opens the component as a signed-in adviser of Nav Sarpsborg. */
export async function openPage<T>(type: Type<T>, inputs: Readonly<Record<string, unknown>> = {}): Promise<OpenedPage> {
  TestBed.configureTestingModule({
    providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } }, routes: [{ path: '**', children: [] }] })],
  });
  await Promise.resolve();
  const http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  http.expectOne('/api/session').flush({ actor: adviser, csrfToken: 'token', today: '2026-11-20' });
  await loading;
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      fixture.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    fixture.detectChanges();
  };
  await settle();
  return {
    ...{ http, page, settle, router: TestBed.inject(Router) },
    answer: async (method, url, body, status = 200) => {
      const request = http.expectOne({ method, url });
      request.flush(body, { status, statusText: String(status) });
      await settle();
      return request;
    },
    type: async (field, text) => {
      const input = found(page, `#field-${field}`);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    press: async (button) => {
      const wanted = [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === button);
      if (!wanted) throw new Error(`There is no button ${button} in: ${page.textContent}`);
      wanted.click();
      await settle();
    },
    tick: async (label) => {
      const wanted = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label);
      if (!wanted) throw new Error(`There is no choice ${label}`);
      found(page, `[id="${wanted.htmlFor}"]`).click();
      await settle();
    },
    words: (selector) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  };
}

const adviser = {
  ...{ id: 'Z994001', name: 'Marit Torp', role: 'adviser', clearances: [], secondControl: false },
  offices: [{ number: '0105', name: 'Nav Sarpsborg' }],
};

function found(page: HTMLElement, selector: string): HTMLInputElement {
  const element = page.querySelector<HTMLInputElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
