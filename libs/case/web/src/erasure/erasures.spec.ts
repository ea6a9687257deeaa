import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Confirm } from '@fotfeste/shared/ui';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { ErasuresPage } from './erasures-page';
import { WaitingErasures } from './waiting-erasures';

const note = {
  ...{ kind: 'support-note', targetId: 't1', words: 'Ringte om praksisplassen', writtenOn: '2026-11-02', writtenByName: 'Marit Torp' },
  ...{ hasEarlier: true, isTakenBack: false },
};
const gone = {
  ...{ id: 'e1', participantId: 'p1', kind: 'minutes', scope: 'whole', ground: 'wrong-person', askedAt: '2026-11-01T09:00:00Z' },
  ...{
    askedByName: 'Marit Torp',
    isOwn: true,
    outcome: 'erased',
    decidedAt: '2026-11-02T09:00:00Z',
    decidedByName: 'Lise Leder',
    rowsGone: 3,
  },
};
const waiting = {
  ...{ id: 'e2', participantId: 'p1', name: 'Astrid Prøve', kind: 'support-note', scope: 'whole', ground: 'wrong-person' },
  ...{ askedAt: '2026-11-20T09:00:00Z', askedByName: 'Marit Torp', isOwn: false, target: note },
};

async function opened<T>(type: Type<T>, inputs: Readonly<Record<string, unknown>> = {}) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } } })] });
  const http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  const actor = { id: 'Z994001', name: 'Marit Torp', role: 'team-lead', clearances: [], secondControl: false, offices: [] };
  http.expectOne('/api/session').flush({ actor, csrfToken: 't', today: '2026-11-21' });
  await loading;
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const words = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const press = async (button: string): Promise<void> => {
    const wanted = [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(button));
    if (!wanted) throw new Error(`There is no button ${button} in: ${page.textContent}`);
    wanted.click();
    await settle();
  };
  await settle();
  return { http, page, settle, words, press };
}

describe('deletion for the sake of privacy', () => {
  it('is asked for with a ground, and of what is gone the page tells the kind, who and why', async () => {
    const { http, page, settle, words, press } = await opened(ErasuresPage, { participantId: 'p1' });
    http.expectOne('/api/participants/p1/erasures').flush({ erasable: [note], items: [gone] });
    await settle();
    expect(words('ff-panel:first-of-type .ff-erasable p').slice(0, 2)).toEqual(['Referat', 'Det gjelder en annen person']);
    expect(words('ff-panel')[0]).toContain('Slettet av Lise Leder');
    await press('Be om sletting');
    const form = page.querySelector('form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(words('.aksel-error-message')).toEqual(['Velg hvorfor']);
    page.querySelector<HTMLInputElement>('input[value="wrong-person"]')?.click();
    page.querySelector<HTMLInputElement>('input[value="earlier-versions"]')?.click();
    await settle();
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const { request } = http.expectOne({ method: 'POST', url: '/api/participants/p1/erasures' });
    expect(request.body).toEqual({ kind: 'support-note', targetId: 't1', ground: 'wrong-person', scope: 'earlier-versions' });
    expect(request.headers.has('Idempotency-Key')).toBe(true);
  });

  it('is decided by the lead after one more question, and not on what they asked for themselves', async () => {
    const { http, settle, words, press } = await opened(WaitingErasures);
    http.expectOne('/api/erasures').flush({ items: [waiting, { ...waiting, id: 'e3', isOwn: true }] });
    await settle();
    expect(words('blockquote')).toEqual(['Ringte om praksisplassen', 'Ringte om praksisplassen']);
    expect(words('.ff-rows__end')).toEqual(['Slett for godt Avslå', 'Du har bedt om dette selv. En annen teamleder må avgjøre det.']);
    await press('Slett for godt');
    http.expectNone({ method: 'POST', url: '/api/erasures/e2/decision' });
    TestBed.inject(Confirm).answer({ reason: '' });
    await settle();
    const decision = http.expectOne({ method: 'POST', url: '/api/erasures/e2/decision' });
    expect(decision.request.body).toEqual({ outcome: 'erased' });
  });
});
