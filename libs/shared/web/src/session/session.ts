import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { localDate } from '@fotfeste/shared/kernel';
import { firstValueFrom, Subject } from 'rxjs';
import type { ReplyOf } from '../client/contract';
import { Clock } from '../format/clock';
import { SessionEnd } from './session-end';
import { SessionTabs } from './session-tabs';

type SessionView = ReplyOf<'GET /session'>;

type State = 'unknown' | 'signed-in' | 'signed-out' | 'lost';

/** The session that the API keeps. The browser holds no token but the one against forged requests. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(Clock);
  private readonly end = inject(SessionEnd);
  private readonly tabs = inject(SessionTabs);
  private readonly state = signal<State>('unknown');
  private readonly view = signal<SessionView | undefined>(undefined);

  readonly actor = computed(() => this.view()?.actor);
  /** How the person wants the product, as it was when the page was opened. */
  readonly preferences = computed(() => this.view()?.preferences);
  readonly csrfToken = computed(() => this.view()?.csrfToken);
  readonly isSignedIn = computed(() => this.state() === 'signed-in');
  /** The session ended while a page was open: the shell asks the person to sign in again. */
  readonly isLost = computed(() => this.state() === 'lost');
  private readonly away = signal(false);
  /** Nobody may be shown any more: pages put away what they show until the same person is back. */
  readonly isAway = this.away.asReadonly();
  /** Gives the new CSRF token when the same person is back. */
  readonly resumed = new Subject<string>();
  /** What a part of the page has to do before the person leaves. */
  readonly farewells = new Set<() => Promise<void>>();

  private loaded: Promise<void> | undefined;

  constructor() {
    this.tabs.heard.subscribe((word) => {
      if (word === 'left') this.putAway();
      else this.end.usedElsewhere();
    });
    this.end.reached.subscribe(() => {
      this.putAway();
    });
  }

  /** Resolves when it is known whether somebody is signed in. Waits while the service is down. */
  ready(): Promise<void> {
    this.loaded ??= this.load();
    return this.loaded;
  }

  /** Asks the server who this is. Call it at start and when the window comes back after a lost session. */
  async load(): Promise<void> {
    const view = await this.ask();
    const before = this.actor();
    if (!view) {
      this.wasLost();
      return;
    }
    if (before && before.id !== view.actor.id) {
      this.document.location.reload();
      return;
    }
    const wasLost = this.isLost();
    this.view.set(view);
    this.clock.follow(localDate(view.today));
    if (view.lasts) this.end.begin(view.lasts);
    this.state.set('signed-in');
    this.away.set(false);
    if (wasLost) this.resumed.next(view.csrfToken);
  }

  wasLost(): void {
    this.state.set(this.view() ? 'lost' : 'signed-out');
  }

  /** The server has answered with the session. */
  used(): void {
    this.end.used();
  }

  /** The session has ended: nothing of anybody stays on the page. */
  putAway(): void {
    this.wasLost();
    this.away.set(this.isLost());
  }

  /** Somebody is back at the window, which may have slept past the end. */
  async look(): Promise<void> {
    this.end.look();
    if (this.isLost()) await this.load();
  }

  /** The browser has brought the page back as it was: whose session it is now must be asked before anything is shown. */
  async broughtBack(): Promise<void> {
    if (!this.view()) return;
    this.away.set(true);
    if (this.isSignedIn()) await this.load();
  }

  /** Leaves the page for the sign-in and comes back to `returnTo`. */
  signIn(returnTo: string): void {
    this.document.location.assign(signInAddress(returnTo));
  }

  signOut(): Promise<void> {
    return this.leave('/api/session/sign-out');
  }

  /** Ends every session of the person, wherever it was begun. */
  signOutEverywhere(): Promise<void> {
    return this.leave('/api/session/sign-out-everywhere');
  }

  private async leave(address: string): Promise<void> {
    await Promise.allSettled([...this.farewells].map((farewell) => farewell()));
    try {
      await firstValueFrom(this.http.post(address, {}));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse && error.status === 401)) throw error;
    }
    this.tabs.tell('left');
    this.away.set(true);
    this.document.location.assign('/sign-in');
  }

  private async ask(): Promise<SessionView | undefined> {
    try {
      return await firstValueFrom(this.http.get<SessionView>('/api/session'));
    } catch (error) {
      if (error instanceof HttpErrorResponse && error.status === 401) return undefined;
      throw error;
    }
  }
}

/** Where the API starts the sign-in; `returnTo` is a path of this site. */
export function signInAddress(returnTo: string): string {
  return `/api/session/sign-in?returnTo=${encodeURIComponent(returnTo.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/')}`;
}
