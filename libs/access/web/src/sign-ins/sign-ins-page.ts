import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Button, Confirm, Page, Panel, ProblemMessage, Skeleton, Table, Toasts } from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n, problemOf, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where one is signed in, and the way out of all of it at once. */
@Component({
  selector: 'ff-sign-ins-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateTimePipe, Page, Panel, ProblemMessage, Skeleton, Table, TranslocoPipe],
  template: `
    <ff-page width="text" [heading]="'access.signIns.title' | transloco">
      <p>{{ 'access.signIns.text' | transloco }}</p>
      <p>{{ 'access.signIns.begins' | transloco }}</p>
      <ff-panel [heading]="'access.signIns.heading' | transloco">
        @if (signIns.value(); as list) {
          <div class="ff-scroll">
            <table ff-table>
              <caption class="aksel-sr-only">
                {{
                  'access.signIns.heading' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'access.signIns.which' | transloco }}</th>
                  <th scope="col">{{ 'access.signIns.since' | transloco }}</th>
                  <th scope="col">{{ 'access.signIns.lastUsed' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (signIn of list.items; track signIn.id) {
                  <tr>
                    <th scope="row">{{ (signIn.isThis ? 'access.signIns.this' : 'access.signIns.other') | transloco }}</th>
                    <td>{{ signIn.since | ffDateTime }}</td>
                    <td>{{ signIn.lastUsed | ffDateTime }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <div class="ff-actions">
            <button ff-button="secondary" type="button" (click)="leave()">{{ 'access.signIns.everywhere' | transloco }}</button>
          </div>
        } @else if (signIns.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="signIns.reload()" />
        } @else {
          <ff-skeleton [lines]="3" />
        }
      </ff-panel>
    </ff-page>
  `,
})
export class SignInsPage {
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly signIns = inject(Client).read('GET /session/sign-ins');

  protected async leave(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('access.signIns.confirm'),
      text: this.i18n.text('access.signIns.confirmText'),
      action: this.i18n.text('access.signIns.everywhere'),
    });
    if (!yes) return;
    try {
      await this.session.signOutEverywhere();
    } catch (error) {
      this.toasts.show(problemOf(error).title);
    }
  }
}
