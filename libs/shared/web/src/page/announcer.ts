import { Injectable, signal } from '@angular/core';

const clearAfterMs = 4000;

/** Says something to those who listen to the page. The shell holds the live region. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly spoken = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly message = this.spoken.asReadonly();

  say(text: string): void {
    clearTimeout(this.timer);
    this.spoken.set(text);
    this.timer = setTimeout(() => {
      this.spoken.set('');
    }, clearAfterMs);
  }
}
