import { Injectable, signal } from '@angular/core';

/** Lets the list know that the participant beside it has changed. */
@Injectable({ providedIn: 'root' })
export class ProviderRefresh {
  private readonly times = signal(0);
  readonly count = this.times.asReadonly();

  changed(): void {
    this.times.update((times) => times + 1);
  }
}
