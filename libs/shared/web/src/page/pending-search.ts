import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';

/**
 * What somebody typed in the search field of the header, on its way to the search page.
 * It never stands in an address, because it may be a name or an identity number.
 */
@Injectable({ providedIn: 'root' })
export class PendingSearch {
  private readonly router = inject(Router);
  private readonly typed = signal<string | undefined>(undefined);

  /** Set when a search waits for the search page; the page reads it in an effect and calls `take`. */
  readonly text = this.typed.asReadonly();

  async start(text: string): Promise<void> {
    this.typed.set(text.trim());
    await this.router.navigateByUrl('/open');
  }

  /** Hands the text over once. */
  take(): string | undefined {
    const text = this.typed();
    this.typed.set(undefined);
    return text;
  }
}
