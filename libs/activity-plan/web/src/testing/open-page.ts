import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { Component, ChangeDetectionStrategy, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ConfirmHost } from '@fotfeste/shared/ui';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Announcer, Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import en from '../i18n/en.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import type { PlanView } from '../card';
import { today } from './a-card';

const adviser = {
  actor: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 'token',
  today,
};

/** The shell's part that asks questions, as the page has it around itself. */
@Component({
  selector: 'ff-sample-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmHost],
  template: '<ff-confirm-host />',
})
class SampleShell {}

/** A page of the room as somebody at the keyboard meets it: signed in as an adviser, with the plan that the server answers. */
export async function openPage(component: Type<unknown>, plan: PlanView) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts }, en } })] });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  http.expectOne('/api/session').flush(adviser);
  await signingIn;

  const shell = TestBed.createComponent(SampleShell);
  const fixture = TestBed.createComponent(component);
  fixture.componentRef.setInput('participantId', 'p1');
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page, shell.nativeElement as HTMLElement);

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    TestBed.tick();
  };
  /** Drafts that are opened on the way have nothing in them, and are saved when something is written. */
  const answerDrafts = async (): Promise<void> => {
    for (const request of http.match(({ url }) => url.startsWith('/api/drafts/')))
      if (!request.cancelled) request.flush(request.request.method === 'PUT' ? savedDraft(request) : {});
    await settle();
  };
  const answer = async (method: string, address: string, body: object, status = 200): Promise<TestRequest['request']> => {
    const request = http.expectOne({ method, url: address });
    request.flush(body, status < 400 ? { status, statusText: 'OK' } : { status, statusText: 'Refused' });
    await settle();
    return request.request;
  };
  const within = (scope: ParentNode, text: string): HTMLElement => {
    const found = [...scope.querySelectorAll<HTMLElement>('button, a, label')].find((each) => wordsOf(each) === text);
    if (!found) throw new Error(`Nothing says ${text}`);
    return found;
  };
  const click = async (text: string, scope: ParentNode = document.querySelector('dialog[open]') ?? page): Promise<void> => {
    within(scope, text).click();
    await settle();
  };
  /** As `click`, and drafts that are asked for on the way are empty. */
  const press = async (text: string, scope?: ParentNode): Promise<void> => {
    await click(text, scope);
    await answerDrafts();
  };
  const type = async (name: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLInputElement>(`#field-${name}`);
    if (!field) throw new Error(`No field is called ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
    await answerDrafts();
  };
  const choose = async (name: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLSelectElement>(`#field-${name}`);
    if (!field) throw new Error(`No field is called ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settle();
    await answerDrafts();
  };
  const words = (selector: string): readonly string[] => [...document.querySelectorAll(selector)].map(wordsOf);

  await settle();
  await answer('GET', '/api/participants/p1/plan', plan);
  return {
    page,
    fixture,
    http,
    settle,
    answer,
    click,
    press,
    type,
    choose,
    words,
    answerDrafts,
    said: () => TestBed.inject(Announcer).message(),
  };
}

/** What stands in it, without the spaces of the template. */
export function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

function savedDraft({ request }: TestRequest): object {
  const { content } = request.body as { content: object };
  return { content, version: 1, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Marit Torp', isExpiringSoon: false };
}
