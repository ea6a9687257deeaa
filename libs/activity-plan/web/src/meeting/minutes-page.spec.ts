import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import { wordsOf } from '../testing/open-page';
import type { Minutes, MinutesEdition } from './meeting-views';
import { MinutesPage } from './minutes-page';

const address = '/api/plan-meetings/m1/minutes';
const draftAddress = '/api/drafts/minutes/m1';
const adviser = {
  actor: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 'token',
  today: '2026-11-21',
};
const meeting: Minutes['meeting'] = {
  ...{ id: 'm1', version: 1, heldOn: '2026-11-20', startsAt: '09:30', lengthMinutes: 45, channel: 'office' },
  ...{ attendees: ['participant'], minutesFor: 'participant', minutes: 'not-written', createdByName: 'Marit Torp' },
};
const edition = (number: number, words: string, more: Partial<MinutesEdition> = {}): MinutesEdition => ({
  ...{ edition: number, words, writtenAt: '2026-11-20T10:00:00.000Z', writtenByName: 'Marit Torp' },
  ...more,
});
const long = 'Vi gikk gjennom de tre søknadene. '.repeat(40).trim();

describe('the minutes of a meeting', () => {
  const opened = async (minutes: Minutes, draft?: object) => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } } })] });
    const http = TestBed.inject(HttpTestingController);
    const signingIn = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await signingIn;
    const fixture = TestBed.createComponent(MinutesPage);
    fixture.componentRef.setInput('participantId', 'p1');
    fixture.componentRef.setInput('meetingId', 'm1');
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      TestBed.tick();
    };
    const answerDrafts = async (stored?: object): Promise<readonly TestRequest[]> => {
      const requests = http.match(({ url }) => url.startsWith('/api/drafts/')).filter(({ cancelled }) => !cancelled);
      for (const request of requests)
        request.flush(
          request.request.method === 'PUT' ? kept((request.request.body as { content: object }).content) : stored ? { draft: stored } : {},
        );
      await settle();
      return requests;
    };
    const field = () => page.querySelector<HTMLTextAreaElement>('#field-words');
    const type = async (words: string): Promise<void> => {
      const area = field();
      if (!area) throw new Error('There is nowhere to write');
      area.value = words;
      area.dispatchEvent(new Event('input'));
      await settle();
    };
    const press = async (text: string): Promise<void> => {
      const button = [...page.querySelectorAll('button')].find((each) => wordsOf(each) === text);
      if (!button) throw new Error(`Nothing says ${text}`);
      button.click();
      await settle();
      await answerDrafts();
    };
    await settle();
    http.expectOne(address).flush(minutes);
    await answerDrafts(draft);
    return { page, http, settle, answerDrafts, field, type, press };
  };

  it('are in the field again after a session that ended in the middle of a long text', async () => {
    const first = await opened({ meeting, editions: [] });
    await first.type(long);
    first.page.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await first.settle();
    const [saved] = await first.answerDrafts();
    expect([saved?.request.url, saved?.request.body]).toMatchObject([draftAddress, { content: { words: long } }]);

    first.page.remove();
    TestBed.resetTestingModule();
    const again = await opened({ meeting, editions: [] }, kept({ words: long, edition: 0 }));
    expect(again.field()?.value).toBe(long);
  });

  it('are saved as an edition on top of the one that was seen, and shared by a deed of its own', async () => {
    const { page, http, settle, answerDrafts, type, press } = await opened({ meeting, editions: [edition(1, 'Først')] });
    await type('Først og sist');
    await press('Lagre referatet');
    const request = http.expectOne({ method: 'POST', url: address });
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([{ words: 'Først og sist' }, '"1"']);
    request.flush({ meeting: { ...meeting, minutes: 'not-shared' }, editions: [edition(2, 'Først og sist'), edition(1, 'Først')] });
    await settle();
    await answerDrafts();
    expect(page.textContent).toContain('Referat ikke delt');

    await press('Del med deltakeren');
    const sharing = http.expectOne({ method: 'POST', url: `${address}/sharing` });
    expect(sharing.request.headers.get('If-Match')).toBe('"2"');
    const sharedAt = '2026-11-21T10:00:00.000Z';
    sharing.flush({
      meeting: { ...meeting, minutes: 'shared' },
      editions: [edition(2, 'Først og sist', { sharedAt, sharedByName: 'Marit Torp' })],
    });
    await settle();
    expect(wordsOf(page.querySelector('ff-minutes-tag') ?? page)).toBe('Referat delt');
    expect([...page.querySelectorAll('button')].map(wordsOf)).not.toContain('Del med deltakeren');
  });

  it('show what a colleague saved meanwhile beside one’s own words, and save on top of it', async () => {
    const { page, http, settle, answerDrafts, field, type, press } = await opened({ meeting, editions: [] });
    await type('Mine ord');
    await press('Lagre referatet');
    http
      .expectOne({ method: 'POST', url: address })
      .flush({ title: 'Endret', status: 412, theirs: { words: 'Olas ord' }, version: 1 }, { status: 412, statusText: 'Refused' });
    await settle();
    http.expectOne(address).flush({ meeting, editions: [edition(1, 'Olas ord', { writtenByName: 'Ola' })] });
    await answerDrafts();
    expect(page.querySelector('ff-alert')?.textContent).toContain('Olas ord');
    expect(field()?.value).toBe('Mine ord');

    await press('Lagre referatet');
    expect(http.expectOne({ method: 'POST', url: address }).request.headers.get('If-Match')).toBe('"1"');
  });

  it('are not saved empty', async () => {
    const { page, http, press } = await opened({ meeting, editions: [] });
    await press('Lagre referatet');
    http.expectNone({ method: 'POST', url: address });
    expect(page.textContent).toContain('Skriv et referat');
  });
});

function kept(content: object): object {
  return { content, version: 1, savedAt: '2026-11-21T09:00:00.000Z', isOwn: true, authorName: 'Marit Torp', isExpiringSoon: false };
}
