import { computed, DestroyRef, Injectable, inject, signal } from '@angular/core';
import { addDays, daysBetween, type LocalDate, localDate } from '@fotfeste/shared/kernel';

const checkEveryMs = 30_000;

/** Today in Oslo, kept right past midnight. The only place of the browser that asks for the time. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly day = signal(osloDate(new Date()));
  /** Days that the server is ahead of this machine, whose clock may be wrong. */
  private readonly ahead = signal(0);

  readonly today = computed(() => addDays(this.day(), this.ahead()));

  constructor() {
    const timer = setInterval(() => {
      this.day.set(osloDate(new Date()));
    }, checkEveryMs);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  /** Takes the server's word for what day it is. */
  follow(today: LocalDate): void {
    this.ahead.set(daysBetween(osloDate(new Date()), today));
  }

  now(): Date {
    return new Date();
  }
}

/** The calendar day that an instant falls on in Oslo. */
export function osloDate(instant: Date): LocalDate {
  return localDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(instant));
}
