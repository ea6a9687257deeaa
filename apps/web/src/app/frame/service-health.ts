import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Client } from '@fotfeste/shared/web';

/** Parts beside the service itself that can fail while everything else works. */
export const serviceParts = ['messages', 'calendar'] as const;
export type ServicePart = (typeof serviceParts)[number];

const askEveryMs = 60_000;

/** Which parts fail, asked for every minute while somebody looks. */
@Injectable({ providedIn: 'root' })
export class ServiceHealth {
  private readonly client = inject(Client);
  private readonly parts = signal<readonly ServicePart[]>([]);

  readonly failing = this.parts.asReadonly();

  constructor() {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.ask();
    }, askEveryMs);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  /** Asks now. What the service as a whole does not answer is told by its own banner. */
  async ask(): Promise<void> {
    try {
      const { messages, calendar } = await this.client.once('GET /health/ready', {});
      this.parts.set(serviceParts.filter((part) => (part === 'messages' ? messages === 'late' : calendar === 'failing')));
    } catch {
      this.parts.set([]);
    }
  }
}
