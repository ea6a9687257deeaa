import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Drafts } from '@fotfeste/draft/web';
import { Button, Modal } from '@fotfeste/shared/ui';
import { Session, signInAddress } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * The session ended while a page was open. Signing in here comes back to the same address; signing in
 * in a new tab keeps this page as it stands, and whatever was being sent is sent when the person returns.
 * Where nothing is being sent the page has put away what it showed, and shows it again then.
 */
@Component({
  selector: 'ff-session-lost',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Modal, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'shell.lost.heading' | transloco" [open]="session.isLost()" [closable]="false">
      <p>{{ text() | transloco }}</p>
      <div ff-actions class="ff-actions">
        <a [ff-button]="hasUnsaved() ? 'primary' : 'secondary'" target="_blank" [href]="elsewhere">{{ 'shell.lost.newTab' | transloco }}</a>
        @if (!hasUnsaved()) {
          <button ff-button type="button" (click)="signIn()">{{ 'shell.lost.signIn' | transloco }}</button>
        }
      </div>
    </ff-modal>
  `,
  host: {
    '(window:focus)': 'look()',
    '(document:visibilitychange)': 'look()',
    '(window:beforeunload)': 'warn($event)',
    '(window:pageshow)': 'show($event)',
  },
})
export class SessionLost {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly session = inject(Session);
  private readonly drafts = inject(Drafts);
  /** Signing in here would leave the page, and with it the words that have not been sent. */
  protected readonly hasUnsaved = this.drafts.hasUnsaved;
  protected readonly text = computed(() => {
    if (this.hasUnsaved()) return 'shell.lost.unsaved';
    return this.session.isAway() ? 'shell.lost.away' : 'shell.lost.text';
  });
  protected readonly elsewhere = signInAddress('/');

  protected signIn(): void {
    this.session.signIn(this.router.url);
  }

  /** The last words are handed over when a page closes, but not without a session or a server: then the browser asks before they are lost. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.drafts.isFailing() || (this.session.isLost() && this.hasUnsaved())) event.preventDefault();
  }

  protected async show({ persisted }: PageTransitionEvent): Promise<void> {
    if (persisted) await this.session.broughtBack();
  }

  protected async look(): Promise<void> {
    if (this.document.visibilityState === 'visible') await this.session.look();
  }
}
