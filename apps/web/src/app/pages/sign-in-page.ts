import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Button, Page, Panel } from '@fotfeste/shared/ui';
import { Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** For somebody who is not signed in. */
@Component({
  selector: 'ff-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Page, Panel, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'shell.signIn.heading' | transloco">
      <ff-panel>
        <p class="aksel-body-long">{{ 'shell.signIn.text' | transloco }}</p>
        <div>
          <button ff-button type="button" (click)="signIn()">{{ 'shell.signIn.button' | transloco }}</button>
        </div>
      </ff-panel>
    </ff-page>
  `,
})
export class SignInPage {
  readonly returnTo = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly target = computed(() => this.returnTo() ?? '/');

  constructor() {
    void this.session.ready();
    effect(() => {
      if (this.session.isSignedIn()) void this.router.navigateByUrl(this.target());
    });
  }

  protected signIn(): void {
    this.session.signIn(this.target());
  }
}
