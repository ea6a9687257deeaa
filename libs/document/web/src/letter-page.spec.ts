import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import texts from './i18n/nb.json' with { type: 'json' };
import { LetterPage } from './letter-page';
import { LettersPage } from './letters-page';
import type { Letter } from './views';

const collecting: Letter = {
  ...{ id: 'd1', version: 4, participantId: 'p1', kind: 'participation-decision', subjectId: 'x1', language: 'nb', status: 'collecting' },
  ...{ title: 'Du har fått plass: oppfølging', collectedAt: '2026-11-21T09:00:00Z', quietUntil: '2026-11-21T09:30:00Z' },
  ...{ sender: 'Nav Sarpsborg', recipient: ['Ellinor Berg'], date: '2026-11-21', signature: ['Kari Veileder', 'Nav Sarpsborg'] },
  blocks: [
    { kind: 'paragraph', text: 'Nav har bestemt at du får delta.' },
    { kind: 'facts', facts: [{ name: 'Første dag', value: '1. desember 2026' }] },
    { kind: 'heading', text: 'Du kan klage' },
  ],
};
const { quietUntil: _, ...rest } = collecting;
const made: Letter = { ...rest, version: 5, status: 'to-be-sent', madeOn: '2026-11-21' };

async function opened<T>(type: Type<T>, inputs: Readonly<Record<string, string>>) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...texts, ...uiTexts, ...webTexts } } })] });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  const actor = { id: 'Z994001', name: 'Kari', role: 'adviser', offices: [], clearances: [], secondControl: false };
  http.expectOne('/api/session').flush({ actor, csrfToken: 'token', today: '2026-11-21' });
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
  const answer = async (method: string, url: string, body: object, status = 200) => {
    await settle();
    const request = http.expectOne({ method, url });
    request.flush(body, { status, statusText: String(status) });
    await settle();
    return request.request;
  };
  const press = async (text: string): Promise<void> => {
    const wanted = [...page.querySelectorAll<HTMLElement>('button, label')].find((each) => each.textContent.trim() === text);
    if (!wanted) throw new Error(`Nothing says ${text} in: ${page.textContent}`);
    wanted.click();
    await settle();
  };
  const words = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
  return { answer, press, words, page };
}

const letter = { participantId: 'p1', documentId: 'd1' };

describe('the letters to a person', () => {
  it('stand with those that must be sent first, and without those that were dropped', async () => {
    const { answer, words } = await opened(LettersPage, { participantId: 'p1' });
    const sent = { ...made, id: 'd2', status: 'sent', sentOn: '2026-11-20', sentChannel: 'post', sentByName: 'Kari' };
    await answer('GET', '/api/participants/p1/documents', { items: [sent, { ...made, id: 'd3', status: 'dropped' }, collecting] });
    expect(words('h2')).toEqual(['Ikke sendt', 'Sendt']);
    expect(words('.ff-letters__what .ff-subtle')).toEqual([
      'Lages kl. 10.30 hvis ikke noe mer avgjøres',
      'Sendt 20.11.2026 i posten av Kari',
    ]);
  });

  it('are none yet, and the page says when there will be', async () => {
    const { answer, words } = await opened(LettersPage, { participantId: 'p1' });
    await answer('GET', '/api/participants/p1/documents', { items: [] });
    expect(words('ff-empty-state')[0]).toContain('Ingen brev ennå');
  });

  it('offer to try again when they cannot be read', async () => {
    const { answer, words } = await opened(LettersPage, { participantId: 'p1' });
    await answer('GET', '/api/participants/p1/documents', { type: 'x', title: 'Databasen svarer ikke', status: 500 }, 500);
    expect(words('ff-problem')[0]).toContain('Databasen svarer ikke');
  });
});

describe('a letter', () => {
  it('reads as it will be sent, in its own language, and can be made now', async () => {
    const { answer, press, words, page } = await opened(LetterPage, letter);
    await answer('GET', '/api/documents/d1', collecting);
    expect(words('.ff-paper__facts div')).toEqual(['Første dag1. desember 2026']);
    expect(page.querySelector('.ff-paper')?.getAttribute('lang')).toBe('nb');
    await press('Lag brevet nå');
    const request = await answer('POST', '/api/documents/d1/make', made);
    expect(request.headers.get('If-Match')).toBe('"4"');
    await answer('GET', '/api/documents/d1', made);
    expect(words('h2')).toContain('Skal sendes');
  });

  it('changes its form of Norwegian at once', async () => {
    const { answer, press } = await opened(LetterPage, letter);
    await answer('GET', '/api/documents/d1', collecting);
    await press('Nynorsk');
    const request = await answer('POST', '/api/documents/d1/language', { ...collecting, language: 'nn' });
    expect(request.body).toEqual({ language: 'nn' });
  });

  it('asks how it went out before it is noted as sent', async () => {
    const { answer, press, words } = await opened(LetterPage, letter);
    await answer('GET', '/api/documents/d1', made);
    await press('Skriv at det er sendt');
    expect(words('ff-error-summary')[0]).toContain('Velg hvordan deltakeren fikk brevet');
    await press('I posten');
    await press('Skriv at det er sendt');
    const request = await answer('POST', '/api/documents/d1/sent', { ...made, status: 'sent' });
    expect(request.body).toEqual({ channel: 'post', sentOn: '2026-11-21' });
  });

  it('says so when a colleague was first', async () => {
    const { answer, press, words } = await opened(LetterPage, letter);
    await answer('GET', '/api/documents/d1', collecting);
    await press('Lag brevet nå');
    await answer('POST', '/api/documents/d1/make', { type: 'x', title: 'Brevet er alt laget', status: 409 }, 409);
    expect(words('ff-error-summary')[0]).toContain('Brevet er alt laget');
  });
});
