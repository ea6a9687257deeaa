import { BroadcastChannel } from 'node:worker_threads';
import { HttpClient, type HttpRequest } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, DestroyRef } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { Router, TitleStrategy } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { Drafts } from '@fotfeste/draft/web';
import { Page } from '@fotfeste/shared/ui';
import { Client, Clock, Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { App } from './app';
import { TranslatedTitles } from './frame/translated-titles';
import { routes } from './routes';
import { en } from './translations/en';
import { nb } from './translations/nb';
import { nn } from './translations/nn';

@Component({
  selector: 'ff-sample-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Page],
  template: `<ff-page heading="Sample" />`,
})
class SampleOverview {}

const adviser = {
  actor: {
    id: 'Z1',
    name: 'Vår Veileder',
    role: 'adviser',
    offices: [{ number: '0219', name: 'Nav Bærum' }],
    clearances: [],
    secondControl: false,
  },
  csrfToken: 'token',
  today: '2026-11-21',
};

@Component({
  selector: 'ff-sample-person',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Page],
  template: `<ff-page heading="Kari Nordmann" />`,
})
class SamplePerson {}

/** The frame with three pages of its own in place of the rooms' pages. */
const signInRoute = routes[0];
const framed = routes.at(-1);
const sampleRoutes = [
  signInRoute ?? {},
  {
    ...framed,
    children: [
      { path: 'first', title: 'shell.nav.myOverview', component: SampleOverview },
      { path: 'person', title: 'shell.nav.myOverview', component: SamplePerson },
      { path: 'numbers', title: 'shell.nav.county', component: SampleOverview, canActivate: [requires('caseload:county')] },
      ...(framed?.children ?? []).slice(-4),
    ],
  },
];

async function opened(address: string, answer: (http: HttpTestingController) => void | Promise<void>) {
  TestBed.configureTestingModule({
    providers: [providePage({ texts: { nb, nn, en }, routes: sampleRoutes }), { provide: TitleStrategy, useExisting: TranslatedTitles }],
  });
  const fixture = TestBed.createComponent(App);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const http = TestBed.inject(HttpTestingController);
  const going = TestBed.inject(Router).navigateByUrl(address);
  await settle();
  await answer(http);
  await going.catch(() => undefined);
  await settle();
  await fixture.whenStable();
  const go = async (next: string) => {
    await TestBed.inject(Router).navigateByUrl(next);
    await settle();
    await fixture.whenStable();
    await settle();
  };
  return { fixture, page, http, go, title: () => TestBed.inject(Title).getTitle() };
}

/** Waits a moment; the mark in the header learns that nothing is unread. */
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const request of TestBed.inject(HttpTestingController).match('/api/unread/count'))
    if (!request.cancelled) request.flush({ count: 0 });
};
/** Waits for what comes by itself. */
const until = async (fixture: ComponentFixture<App>, isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) {
    await settle();
    await fixture.whenStable();
  }
};
const signedIn = (http: HttpTestingController) => {
  http.expectOne('/api/session').flush(adviser);
};

// jsdom has none of its own
Object.assign(globalThis, { BroadcastChannel });

describe('the frame', () => {
  it('sends somebody who is not signed in to the sign-in, and remembers where they were going', async () => {
    const { page, title } = await opened('/first?office=0219', (http) => {
      http.expectOne('/api/session').flush(null, { status: 401, statusText: 'Unauthorized' });
    });

    expect(TestBed.inject(Router).url).toBe('/sign-in?returnTo=%2Ffirst%3Foffice%3D0219');
    expect(page.querySelector('h1')?.textContent).toBe('Logg inn i Fotfeste');
    expect(page.querySelectorAll('.ff-header__nav a')).toHaveLength(0);
    expect(page.querySelector('#header-search')).toBeNull();
    expect(page.querySelector('button[aria-label="Språk"]')).not.toBeNull();
    expect(title()).toBe('Logg inn – Fotfeste');
  });

  it('shows the places of the role, and nothing that belongs to others', async () => {
    const { page } = await opened('/first', signedIn);

    const places = [...page.querySelectorAll('.ff-header__nav a')].map((link) => link.textContent.trim());
    expect(places).toEqual(['Min oversikt', 'Enhet', 'Vedtak', 'Åpne eller registrer', 'Tiltak', 'Tilganger', 'Regelverk']);
  });

  it('names the button of the user by the words that stand on it, and then by who it is', async () => {
    const { page } = await opened('/first', signedIn);

    const shown = page.querySelector('.ff-header__workplace');
    expect(shown?.textContent).toBe('0219 Nav Bærum · veileder');
    expect(shown?.closest('button')?.getAttribute('aria-label')).toBe('0219 Nav Bærum · veileder, bruker Vår Veileder');
  });

  it('keeps the address and says so when the role has no access', async () => {
    const { page } = await opened('/numbers', signedIn);

    expect(page.querySelector('main h1')?.textContent).toBe('Du har ikke tilgang til denne siden');
  });

  it('says so when no page has the address', async () => {
    const { page, title } = await opened('/nowhere', signedIn);

    expect(page.querySelector('main h1')?.textContent).toBe('Vi finner ikke siden');
    expect(title()).toBe('Finner ikke siden – Fotfeste');
  });

  it('puts focus on the heading after going to another page, but not when a filter changes', async () => {
    const { page, go } = await opened('/first', signedIn);
    await go('/nowhere');
    expect(document.activeElement).toBe(page.querySelector('main h1'));

    const search = page.querySelector<HTMLElement>('#header-search');
    // Short enough for the field on 1024 pixels; the whole sentence is its label.
    expect(search?.getAttribute('placeholder')).toBe('Navn eller nummer');
    search?.focus();
    await go('/nowhere?filter=late');
    expect(document.activeElement).toBe(search);
  });

  it('changes every text, the title and the language of the page at once', async () => {
    const { page, title, fixture } = await opened('/first', signedIn);

    [...page.querySelectorAll('button')].find((button) => button.textContent.includes('Nynorsk'))?.click();
    await settle();
    await fixture.whenStable();

    expect(page.querySelector('.ff-header__nav a')?.textContent).toContain('Oversikta mi');
    expect(title()).toBe('Oversikta mi – Fotfeste');
    expect(document.documentElement.lang).toBe('nn');
    expect(document.cookie).toContain('ff_language=nn');
  });

  it('does the whole way by shortcuts: search field, places, heading, and the list of them', async () => {
    const { page, fixture } = await opened('/first', signedIn);
    const press = async (code: string): Promise<void> => {
      document.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, shiftKey: true, bubbles: true }));
      await settle();
      await fixture.whenStable();
    };
    await press('KeyS');
    expect(document.activeElement).toBe(page.querySelector('#header-search'));
    await press('KeyI');
    expect(document.activeElement).toBe(page.querySelector('main h1'));
    await press('Digit5');
    expect(TestBed.inject(Router).url).toBe('/measures');

    await press('KeyH');
    const help = page.querySelector('ff-shortcuts dialog') as HTMLDialogElement;
    expect(help.open).toBe(true);
    expect(help.textContent).toContain('Gå til søkefeltet');
    await press('Digit1');
    expect(TestBed.inject(Router).url).toBe('/measures');
  });

  it('publishes what was tried for accessibility, and what was not', async () => {
    const { page, title } = await opened('/accessibility', signedIn);
    expect(title()).toBe('Tilgjengelighet – Fotfeste');
    expect(page.querySelector('main')?.textContent).toContain('vi påstår ikke at det oppfyller kravene');
    expect(page.querySelector('main')?.textContent).toContain('NVDA, JAWS og VoiceOver er ikke prøvd');
  });

  it('tells how fast it answered today beside what is promised, and names the part that fails, on the page and above it', async () => {
    const pace = {
      since: '2026-11-21T05:00:00Z',
      pages: [
        { page: 'lists', limit: 100, answers: 1204, p95: 38 },
        { page: 'county', limit: 50, answers: 30, p95: 71 },
        { page: 'history', limit: 50, answers: 3, p95: 71 },
        { page: 'team', limit: 100, answers: 0 },
      ],
    };
    const { page, fixture } = await opened('/service', async (http) => {
      signedIn(http);
      const answers = new Map<string, object>([
        ['/api/health/ready', { status: 'ok', messages: 'late', calendar: 'ready' }],
        ['/api/service/pace', pace],
      ]);
      for (let turn = 0; turn < 100 && answers.size > 0; turn += 1) {
        await settle();
        for (const [address, answer] of answers)
          for (const asked of http.match(address)) {
            asked.flush(answer);
            answers.delete(address);
          }
      }
    });
    await settle();
    await fixture.whenStable();
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      expect.stringMatching(/^Min oversikt og enhetens liste ?38 ms ?100 ms ?1 204 ?Holdt$/) as string,
      expect.stringMatching(/^Fylket ?71 ms ?50 ms ?30 ?For tregt$/) as string,
      expect.stringMatching(/^Historikken i en sak ?71 ms ?50 ms ?3 ?For få svar ennå$/) as string,
      expect.stringMatching(/^Team ?– ?100 ms ?0 ?For få svar ennå$/) as string,
    ]);
    expect(page.querySelector('main')?.textContent).toContain('Målt siden kl. 06:00');
    expect(page.querySelector('ff-service-banner')?.textContent).toContain('E-post og tekstmeldinger kommer ikke fram');
    expect(page.querySelector('ff-service-banner')?.textContent).not.toContain('daglige oppgavene');
  });

  it('never puts what is searched for into the address', async () => {
    const { page, fixture } = await opened('/first', signedIn);
    const input = page.querySelector('#header-search') as HTMLInputElement;

    input.value = '18887712345';
    input.dispatchEvent(new Event('input'));
    input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    await fixture.whenStable();

    expect(TestBed.inject(Router).url).toBe('/open');
  });

  it('waits on a page of its own while the service is down at the start, and goes on by itself', async () => {
    const { page, http, fixture } = await opened('/first', async (controller) => {
      controller.expectOne('/api/session').flush(null, { status: 503, statusText: 'Unavailable' });
      await settle();
      expect(document.querySelector('main h1')?.textContent).toBe('Tjenesten svarer ikke akkurat nå');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      controller.expectOne('/api/session').flush(adviser);
    });
    await settle();
    await fixture.whenStable();

    expect(page.querySelector('main h1')?.textContent).toBe('Sample');
    http.verify();
  });

  it('asks somebody whose session has ended to sign in, and closes the question when they are back', async () => {
    const { page, http, fixture } = await opened('/first', signedIn);
    const sending = TestBed.inject(Client).sendUnprinted('POST /goals', { body: {} });
    http.expectOne('/api/goals').flush(null, { status: 401, statusText: 'Unauthorized' });
    await settle();
    await fixture.whenStable();
    const dialog = page.querySelector('ff-session-lost dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('Du er logget ut');
    expect(page.querySelector('main h1')?.textContent).toBe('Sample');

    const back = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await back;
    http.expectOne('/api/goals').flush({ id: '1' });
    await settle();
    await fixture.whenStable();

    expect((await sending).value).toEqual({ id: '1' });
    expect(dialog.open).toBe(false);
  });

  describe('puts away whom it shows, and shows them again to the same person,', () => {
    const name = 'Kari Nordmann';
    const shown = async (lasts = { unusedSeconds: 3600, mostSeconds: 36_000 }) => {
      const frame = await opened('/person', (http) => {
        http.expectOne('/api/session').flush({ ...adviser, lasts });
      });
      const dialog = frame.page.querySelector('ff-session-lost dialog') as HTMLDialogElement;
      return { ...frame, dialog };
    };
    const isPutAway = ({ page, dialog }: Awaited<ReturnType<typeof shown>>): void => {
      expect(page.textContent).not.toContain(name);
      expect(page.querySelectorAll('ff-header, ff-sample-person, ff-palette-host, ff-toast-host')).toHaveLength(0);
      expect(dialog.open).toBe(true);
      expect(dialog.textContent).toContain('Siden har lagt bort det den viste. Utkast er lagret.');
    };
    const comesBack = async ({ page, http, fixture, dialog }: Awaited<ReturnType<typeof shown>>): Promise<void> => {
      window.dispatchEvent(new Event('focus'));
      http.expectOne('/api/session').flush(adviser);
      await settle();
      await fixture.whenStable();
      expect(dialog.open).toBe(false);
      expect(page.querySelector('main h1')?.textContent).toBe(name);
    };

    it('when another tab signs out', async () => {
      const other = new BroadcastChannel('fotfeste-session');
      const frame = await shown();
      expect(frame.page.querySelector('main h1')?.textContent).toBe(name);
      other.postMessage('left');
      await until(frame.fixture, () => frame.dialog.open);
      isPutAway(frame);
      other.close();
      await comesBack(frame);
    });

    it('when the session has lain unused for as long as it may, by itself and without asking', async () => {
      const frame = await shown({ unusedSeconds: 0.05, mostSeconds: 36_000 });
      await until(frame.fixture, () => frame.dialog.open);
      isPutAway(frame);
      frame.http.verify();
      await comesBack(frame);
    });

    it('when the machine has slept past the end, however much another tab used the session before', async () => {
      const frame = await shown();
      const clock = jest.spyOn(TestBed.inject(Clock), 'now');
      const goTo = async (minutes: number): Promise<void> => {
        clock.mockReturnValue(new Date(start + minutes * 60_000));
        window.dispatchEvent(new Event('focus'));
        await settle();
        await frame.fixture.whenStable();
      };
      const start = Date.now();
      const other = new BroadcastChannel('fotfeste-session');
      await goTo(50);
      other.postMessage('used');
      await settle();
      await goTo(109);
      expect(frame.dialog.open).toBe(false);
      await goTo(111);
      isPutAway(frame);
      frame.http.expectOne('/api/session').flush(null, { status: 401, statusText: 'Unauthorized' });
      await settle();
      isPutAway(frame);
      other.close();
    });

    it('when what is read is refused', async () => {
      const frame = await shown();
      TestBed.inject(HttpClient).get('/api/goals').subscribe();
      frame.http.expectOne('/api/goals').flush(null, { status: 401, statusText: 'Unauthorized' });
      await settle();
      await frame.fixture.whenStable();
      isPutAway(frame);
    });

    it('when the browser brings the page back as it was, before the server has said who is signed in', async () => {
      const frame = await shown();
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
      await frame.fixture.whenStable();
      expect(frame.page.textContent).not.toContain(name);
      frame.http.expectOne('/api/session').flush(null, { status: 401, statusText: 'Unauthorized' });
      await settle();
      await frame.fixture.whenStable();
      isPutAway(frame);
    });
  });

  it('does not lead away from words that have not been saved when the session ends', async () => {
    const { page, http, fixture } = await opened('/first', signedIn);
    const draft = TestBed.inject(Drafts).open<{ readonly goal: string }>(
      { kind: 'goal', subject: 'p1', participantId: 'p1' },
      fixture.componentRef.injector.get(DestroyRef),
    );
    http.expectOne(({ method, url }) => method === 'GET' && url.startsWith('/api/drafts/')).flush({});
    await settle();
    draft.set({ goal: 'Bli kokk' });
    void draft.flush();
    const isSaving = ({ method, url }: HttpRequest<unknown>): boolean => method !== 'GET' && url.startsWith('/api/drafts/');
    http.expectOne(isSaving).flush(null, { status: 401, statusText: 'Unauthorized' });
    await settle();
    await fixture.whenStable();
    const dialog = page.querySelector('ff-session-lost dialog') as HTMLDialogElement;
    expect(dialog.textContent).toContain('Det siste du skrev, er ikke lagret ennå.');
    expect([...dialog.querySelectorAll('a, button')].map(({ textContent }) => textContent.trim())).toEqual(['Logg inn i ny fane']);

    const back = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await back;
    expect(http.expectOne(isSaving).request).toMatchObject({ body: { content: { goal: 'Bli kokk' } } });
    await settle();
    await fixture.whenStable();
    expect(dialog.open).toBe(false);
  });
});
