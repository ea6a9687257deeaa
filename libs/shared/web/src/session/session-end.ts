import { DestroyRef, inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import type { ReplyOf } from '../client/contract';
import { Clock } from '../format/clock';
import { SessionTabs } from './session-tabs';

type Lasts = NonNullable<ReplyOf<'GET /session'>['lasts']>;

/** A machine that has slept wakes with its timers late: the time itself is looked at. */
const lookEveryMs = 20_000;
/** Other tabs need not hear of each request. */
const tellEveryMs = 10_000;

/** When the session must have ended, reckoned here: asking the server would keep it alive. */
@Injectable({ providedIn: 'root' })
export class SessionEnd {
  private readonly clock = inject(Clock);
  private readonly tabs = inject(SessionTabs);
  readonly reached = new Subject<void>();

  private unusedMs = 0;
  private latest = 0;
  private usedAt = 0;
  private toldAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  /** The server has said how long it lasts. */
  begin({ unusedSeconds, mostSeconds }: Lasts): void {
    this.unusedMs = unusedSeconds * 1000;
    this.latest = this.now() + mostSeconds * 1000;
    this.usedAt = this.now();
    this.look();
  }

  /** The server has answered here. */
  used(): void {
    this.usedAt = this.now();
    if (this.latest === 0 || this.usedAt - this.toldAt < tellEveryMs) return;
    this.toldAt = this.usedAt;
    this.tabs.tell('used');
  }

  /** The server has answered another tab. */
  usedElsewhere(): void {
    this.usedAt = this.now();
  }

  /** Looks whether the end has come, and again later when it has not. */
  look(): void {
    clearTimeout(this.timer);
    if (this.latest === 0) return;
    const left = Math.min(this.usedAt + this.unusedMs, this.latest) - this.now();
    if (left <= 0) {
      this.latest = 0;
      this.reached.next();
      return;
    }
    this.timer = setTimeout(
      () => {
        this.look();
      },
      Math.min(left, lookEveryMs),
    );
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
