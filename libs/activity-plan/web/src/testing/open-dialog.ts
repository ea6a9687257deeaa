import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import { today } from './a-card';
import { wordsOf } from './open-page';

const adviser = {
  actor: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [{ number: '0105' }], clearances: [], secondControl: false },
  csrfToken: 'token',
  today,
};

/** A dialog as an adviser has it before them; drafts are empty and saved, and colleagues are the given ones. */
export async function openDialog(component: Type<unknown>, inputs: Readonly<Record<string, unknown>>, colleagues: readonly object[] = []) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } } })] });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  http.expectOne('/api/session').flush(adviser);
  await signingIn;
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement as HTMLElement);

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const request of http.match(({ url }) => url.startsWith('/api/drafts/'))) if (!request.cancelled) answerDraft(request);
      for (const request of http.match('/api/participants/p1/colleagues')) if (!request.cancelled) request.flush({ items: colleagues });
    }
    TestBed.tick();
  };
  const press = async (text: string): Promise<void> => {
    const found = [...document.querySelectorAll<HTMLElement>('dialog[open] :is(button, label)')].find((each) => wordsOf(each) === text);
    if (!found) throw new Error(`Nothing says ${text}`);
    found.click();
    await settle();
  };
  const type = async (name: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLInputElement>(`#field-${name}`);
    if (!field) throw new Error(`No field is called ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const answer = async (method: string, address: string, body: object, status = 200): Promise<TestRequest['request']> => {
    const request = http.expectOne({ method, url: address });
    request.flush(body, status < 400 ? { status, statusText: 'OK' } : { status, statusText: 'Refused' });
    await settle();
    return request.request;
  };
  const words = (selector: string): readonly string[] => [...document.querySelectorAll(`dialog[open] ${selector}`)].map(wordsOf);
  await settle();
  return { http, press, type, answer, words };
}

function answerDraft(asked: TestRequest): void {
  const { request } = asked;
  const told = { version: 1, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Marit Torp', isExpiringSoon: false };
  asked.flush(request.method === 'PUT' ? { ...(request.body as object), ...told } : {});
}
