import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { Announcer } from '@fotfeste/shared/web';
import { filter, map, pairwise } from 'rxjs';

/** After going to another page, focus stands on its heading and its title is said aloud. Filters in the address do not move it. */
@Injectable({ providedIn: 'root' })
export class FocusAfterNavigation {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
      )
      .subscribe(() => {
        afterNextRender(
          () => {
            this.moveFocus();
          },
          { injector: this.injector },
        );
      });
  }

  private moveFocus(): void {
    const main = this.document.querySelector<HTMLElement>('main');
    const heading = main?.querySelector<HTMLElement>('h1');
    if (!heading) this.announcer.say(this.document.title);
    heading?.setAttribute('tabindex', '-1');
    (heading ?? main)?.focus();
  }
}
