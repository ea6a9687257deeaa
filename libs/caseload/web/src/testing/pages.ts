import type { Type } from '@angular/core';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { localDate } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import type { CaseCounts, CaseItem, CasePage, SavedView } from '../contract';
import nb from '../i18n/nb.json' with { type: 'json' };

/** A person in a list about whom little is known, or what the overrides say. */
export function aCase(overrides: Partial<CaseItem> = {}): CaseItem {
  return {
    participantId: 'p1',
    name: 'Bakken, Ingrid Marie',
    born: '1995-04-12',
    office: '0105',
    protection: 'none',
    isShielded: false,
    waits: [],
    exitReasons: [],
    ...overrides,
  };
}

/** A page of a list. */
export function aPage(items: readonly CaseItem[], overrides: Partial<CasePage> = {}): CasePage {
  return { items, total: items.length, position: items.length > 0 ? 1 : 0, ...overrides };
}

export const counts: CaseCounts = { people: 35, hidden: {}, counts: [{ filter: 'overdue', count: 3 }] };

/** A view of the own list with nothing chosen, or what the overrides say. */
export function aSavedView(overrides: Partial<SavedView> = {}): SavedView {
  return {
    ...{ id: 'v1', version: 1, list: 'mine', name: 'Frister', content: { filters: [] }, leftOut: [] },
    ...{ ownerName: 'Kari Veileder', isOwn: true, mayChange: true, isDefault: false },
    ...overrides,
  };
}

/** A page of this room, opened at an address on 21 November 2026, with the server's answers to give. */
export interface OpenedPage {
  readonly element: HTMLElement;
  readonly harness: RouterTestingHarness;
  /** Gives the answer to every waiting request whose path ends so; says which they were. */
  answer(path: string, body: object, status?: number): Promise<readonly TestRequest[]>;
  settle(): Promise<void>;
  text(): string;
}

export async function openPage(
  component: Type<unknown>,
  address: string,
  views: readonly SavedView[] | 'unreadable' | 'none' = [],
): Promise<OpenedPage> {
  const [path = ''] = address.split('?');
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb }, routes: [{ path: path.slice(1), component }] })] });
  TestBed.inject(Clock).follow(localDate('2026-11-21'));
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  };
  const answer: OpenedPage['answer'] = async (wanted, body, status = 200) => {
    const requests = TestBed.inject(HttpTestingController).match(({ url }) => url.split('?')[0] === wanted);
    for (const request of requests) request.flush(body, { status, statusText: status === 200 ? 'OK' : 'No' });
    await settle();
    return requests;
  };
  await settle();
  if (views === 'unreadable') await answer('/api/caseload/views', { title: 'Noe gikk galt hos oss', status: 500 }, 500);
  else if (views !== 'none') await answer('/api/caseload/views', { items: views });
  return {
    element,
    harness,
    settle,
    answer,
    text: () => element.textContent.replace(/\s+/g, ' '),
  };
}
