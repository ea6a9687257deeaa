import { Injectable, signal } from '@angular/core';

/** Whether the service answers. The banner of the shell shows it; readings wait and try again by themselves. */
@Injectable({ providedIn: 'root' })
export class ServiceState {
  private readonly down = signal(false);

  readonly isDown = this.down.asReadonly();

  failed(): void {
    this.down.set(true);
  }

  answered(): void {
    this.down.set(false);
  }
}
