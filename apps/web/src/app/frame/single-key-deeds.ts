import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SingleKeys } from '@fotfeste/access/web';
import { Home } from './home';
import { ShortcutHelp } from './shortcut-help';

/** How long after `g` the key of a place counts. */
const placeWithinMs = 1500;

/** What single keys do everywhere. Lists add their own: rows, preview and filters. */
@Injectable({ providedIn: 'root' })
export class SingleKeyDeeds {
  private readonly document = inject(DOCUMENT);
  private readonly home = inject(Home);
  private readonly router = inject(Router);
  private readonly help = inject(ShortcutHelp);
  private readonly keys = inject(SingleKeys);
  private goesUntil = 0;

  pressed(event: KeyboardEvent): void {
    const key = this.keys.pressed(event);
    if (key === undefined) return;
    if (this.do(key, event.timeStamp)) event.preventDefault();
  }

  /** Whether the key did something. */
  private do(key: string, now: number): boolean {
    if (now < this.goesUntil) {
      this.goesUntil = 0;
      const place = this.home.places().find((each) => each.key === key);
      if (place) void this.router.navigateByUrl(place.address);
      return place !== undefined;
    }
    switch (key) {
      case 'g':
        this.goesUntil = now + placeWithinMs;
        return true;
      case '?':
        this.help.isShown.set(true);
        return true;
      case '/':
        return this.press('main input[type="search"]', '#header-search');
      case 'n':
        return this.press('[data-walk="next"]');
      case 'p':
        return this.press('[data-walk="previous"]');
    }
    return false;
  }

  /** Puts the focus into the first field that is there, or follows the link. */
  private press(...selectors: readonly string[]): boolean {
    for (const selector of selectors) {
      const found = this.document.querySelector<HTMLElement>(selector);
      if (!found) continue;
      if (found instanceof HTMLInputElement) found.focus();
      else found.click();
      return true;
    }
    return false;
  }
}
