import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Drafts } from '@fotfeste/draft/web';
import { ConfirmHost, Page, Skeleton, ToastHost } from '@fotfeste/shared/ui';
import { Announcer, ReasonQuestion, ServiceState, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, take } from 'rxjs';
import { AskedReason } from './frame/asked-reason';
import { FocusAfterNavigation } from './frame/focus-after-navigation';
import { Header } from './frame/header';
import { PaletteHost } from './frame/palette/palette-host';
import { ServiceBanner } from './frame/service-banner';
import { SessionLost } from './frame/session-lost';
import { Shortcuts } from './frame/shortcuts';
import { ServerDown } from './pages/server-down';

/** The frame around every page. */
@Component({
  selector: 'ff-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AskedReason,
    ConfirmHost,
    Header,
    Page,
    PaletteHost,
    RouterOutlet,
    ServerDown,
    ServiceBanner,
    SessionLost,
    Shortcuts,
    Skeleton,
    ToastHost,
    TranslocoPipe,
  ],
  templateUrl: './app.html',
})
export class App {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly isStarted = signal(false);
  protected readonly service = inject(ServiceState);
  protected readonly announcement = inject(Announcer).message;
  private readonly reasonQuestion = inject(ReasonQuestion);
  protected readonly isReasonAsked = computed(() => this.reasonQuestion.about() !== undefined);
  private readonly session = inject(Session);
  private readonly hasUnsaved = inject(Drafts).hasUnsaved;
  /** Nobody is shown after the session. Words that have not reached the server wait for it on their page. */
  protected readonly isAway = computed(() => this.session.isAway() && !this.hasUnsaved());
  protected readonly start = computed(() => {
    if (this.isStarted()) return 'done';
    return this.service.isDown() ? 'down' : 'waiting';
  });

  constructor() {
    inject(FocusAfterNavigation);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        take(1),
      )
      .subscribe(() => {
        this.isStarted.set(true);
      });
  }

  protected skip(click: Event): void {
    click.preventDefault();
    this.main().nativeElement.focus();
  }
}
