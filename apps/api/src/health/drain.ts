import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ProblemKind } from '@fotfeste/shared/api';

/** Told to whoever spreads the requests, and to nobody else. */
export const leaving: ProblemKind = {
  code: 'leaving',
  status: 503,
  isPlanned: true,
  title: { nb: 'Denne instansen er på vei ut', nn: 'Denne instansen er på veg ut', en: 'This instance is on its way out' },
};

/**
 * How an instance leaves: asked to end, it says at once that it is not ready, and goes on serving for as long as whoever spreads the requests
 * needs to notice. Only then does it stop listening: whatever lay unread at the door at that moment would get no answer at all.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  private begun = false;

  constructor(private readonly seconds: number) {}

  /** Whether the instance is on its way out. */
  get isOn(): boolean {
    return this.begun;
  }

  /** Waits when a signal asks the process to end; nobody sends requests to an application that is closed by its own hand. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal === undefined) return;
    this.begun = true;
    await wait(this.seconds * 1000);
  }
}
