import { Injectable, inject, signal } from '@angular/core';
import { Announcer } from '@fotfeste/shared/web';

const shownMs = 6000;

interface Toast {
  readonly id: number;
  readonly text: string;
}

/** A short word that something is done, at the edge of the page and aloud. Never the only place of a problem. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly announcer = inject(Announcer);
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;

  readonly all = this.shown.asReadonly();

  show(text: string): void {
    const id = ++this.last;
    this.shown.update((toasts) => [...toasts, { id, text }]);
    this.announcer.say(text);
    setTimeout(() => {
      this.dismiss(id);
    }, shownMs);
  }

  dismiss(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
