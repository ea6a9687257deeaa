import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { ServiceHealth } from './service-health';

/** What browsers say of a part of the product that did not come. */
const notLoaded = /dynamically imported module|importing a module script/i;

/**
 * A page whose files do not come, since nothing answers or a new version has taken their place. A browser may remember that they did not, so
 * that the same link would do nothing for as long as the tab is open.
 */
@Injectable({ providedIn: 'root' })
export class PageFiles {
  private readonly health = inject(ServiceHealth);
  private readonly document = inject(DOCUMENT);

  /** Loads everything anew at the address when the service answers; else lets the banner say that it does not. */
  async missing({ error, url }: Pick<NavigationError, 'error' | 'url'>): Promise<void> {
    if (!(error instanceof Error) || !notLoaded.test(error.message)) return;
    if (await answers()) this.load(url);
    else await this.health.ask();
  }

  protected load(url: string): void {
    this.document.location.assign(url);
  }
}

/** Whether the service answers at all, asked without the patience that readings have. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch('/api/health/live')).ok;
  } catch {
    return false;
  }
}
