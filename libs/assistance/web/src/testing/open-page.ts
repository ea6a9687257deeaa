import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding, withRouterConfig } from '@angular/router';
import draftTexts from '@fotfeste/draft/web/i18n/nb.json' with { type: 'json' };
import { ConfirmHost } from '@fotfeste/shared/ui';
import documentTexts from '@fotfeste/document/web/i18n/nb.json' with { type: 'json' };
import participantTexts from '@fotfeste/participant/web/i18n/nb.json' with { type: 'json' };
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { personRoutes, routes } from '../routes';
import type { DecisionComplaint, DecisionList, DraftSlot, LetterPreviewed, NeedOpinions, Needs, Waiting } from '../views';
import { aList, aPreview, theNeeds } from './a-decision';

/** What the server holds. A spec may change it while the page is open. */
export interface Held {
  list: DecisionList;
  draft: DraftSlot;
  needs: Needs;
  opinions: NeedOpinions;
  waiting: readonly Waiting[];
  complaints: readonly DecisionComplaint[];
  letters: readonly object[];
  preview: LetterPreviewed;
  /** What was last saved as a draft. */
  savedDraft?: object;
}

/** Who is signed in. */
export interface Who {
  readonly id?: string;
  readonly name?: string;
  readonly secondControl?: boolean;
}

@Component({
  selector: 'ff-sample-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmHost, RouterOutlet],
  template: '<router-outlet /><ff-confirm-host />',
})
class SampleShell {}

/** A page of the room as somebody at the keyboard meets it, with a server that holds what the spec says. */
export async function openPage(address: string, holds: Partial<Held> = {}, who: Who = {}) {
  const held: Held = {
    list: aList(),
    draft: {},
    needs: theNeeds(),
    opinions: { earlier: [] },
    waiting: [],
    complaints: [],
    letters: [],
    preview: aPreview(),
    ...holds,
  };
  const [http, page] = await signedIn(who);

  /** Reads are answered at once; drafts are saved. Commands wait for the spec. */
  const serve = (): void => {
    for (const request of http.match(({ method, url }) => method === 'GET' || url.startsWith('/api/drafts/')))
      if (!request.cancelled) request.flush(replyTo(request, held));
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      TestBed.tick();
      serve();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    TestBed.tick();
  };
  const answer = async (method: string, url: string, body: object, status = 200): Promise<TestRequest['request']> => {
    const request = http.expectOne({ method, url });
    request.flush(body, status === 200 ? {} : { status, statusText: 'Refused' });
    await settle();
    return request.request;
  };
  const press = async (text: string, scope: ParentNode = document.querySelector('dialog[open]') ?? page): Promise<void> => {
    const found = [...scope.querySelectorAll<HTMLElement>('button, a, label')].find((each) => wordsOf(each) === text);
    if (!found) throw new Error(`Nothing says ${text}: ${[...scope.querySelectorAll('button, a, label')].map(wordsOf).join(' | ')}`);
    found.click();
    await settle();
  };
  const type = async (name: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLTextAreaElement>(`#field-${name}`);
    if (!field) throw new Error(`No field is called ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const words = (selector: string): readonly string[] => [...page.querySelectorAll(selector)].map(wordsOf);

  const going = TestBed.inject(Router).navigateByUrl(address);
  await settle();
  await going;
  await settle();
  return { page, http, held, settle, answer, press, type, words, address: () => TestBed.inject(Router).url };
}

/** The words of an element, apart where elements are, as one reads them. */
export function wordsOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

async function signedIn({
  id = 'Z994001',
  name = 'Marit Torp',
  secondControl = false,
}: Who): Promise<[HttpTestingController, HTMLElement]> {
  TestBed.configureTestingModule({
    providers: [
      ...providePage({ texts: { nb: { ...nb, ...documentTexts, ...draftTexts, ...participantTexts, ...uiTexts, ...webTexts } } }),
      provideRouter(
        [{ path: 'participants/:participantId', children: personRoutes }, ...routes],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  const offices = [{ number: '0105', name: 'Nav Sarpsborg' }];
  http.expectOne('/api/session').flush({
    actor: { id, name, role: 'adviser', offices, clearances: [], secondControl },
    csrfToken: 'token',
    today: '2026-11-21',
  });
  await signingIn;
  const page = TestBed.createComponent(SampleShell).nativeElement as HTMLElement;
  document.body.append(page);
  return [http, page];
}

function replyTo({ request }: TestRequest, held: Held): object {
  const { method, url } = request;
  if (url.endsWith('/assistance-complaints')) return { items: held.complaints };
  if (url.endsWith('/assistance-decisions')) return held.list;
  if (url.endsWith('/documents')) return { items: held.letters };
  if (url.endsWith('/letter-preview')) return held.preview;
  if (url.endsWith('/need-opinions')) return held.opinions;
  if (url.endsWith('/needs-assessment')) return held.needs;
  if (url.startsWith('/api/assistance/waiting')) return { items: held.waiting, count: held.waiting.length };
  if (method === 'GET') return held.draft;
  if (url.endsWith('/take-over')) return taken(held);
  if (method === 'DELETE') return {};
  const { content, setAside } = request.body as { readonly content: object; readonly setAside: readonly object[] };
  held.savedDraft = content;
  return { ...held.draft.draft, content, setAside, version: 9, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Marit Torp' };
}

function taken({ draft: { draft } }: Held): object {
  return { ...draft, isOwn: true, authorName: 'Marit Torp', version: 5 };
}
