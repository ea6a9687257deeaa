import { Injectable, signal } from '@angular/core';

/** What does not answer: the service as a whole, or the database behind it. */
export type Outage = 'service' | 'database';

/** Whether the service answers. The banner of the shell shows it; readings wait and try again by themselves. */
@Injectable({ providedIn: 'root' })
export class ServiceState {
  private readonly down = signal<Outage | undefined>(undefined);

  readonly outage = this.down.asReadonly();

  /** Address of the page that can be read while nothing answers, for whoever has a copy in this tab. */
  readonly readable = signal<string | undefined>(undefined);

  isDown(): boolean {
    return this.down() !== undefined;
  }

  failed(outage: Outage = 'service'): void {
    this.down.set(outage);
  }

  answered(): void {
    this.down.set(undefined);
  }
}
