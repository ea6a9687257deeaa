import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Button, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, type Problem, ProblemError, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAccessDialog } from './list-access-dialog';

type ListAccess = ReplyOf<'GET /list-accesses'>['items'][number];

/** Lists that are open to named colleagues of other offices, each with its last day; a lead opens and ends them. */
@Component({
  selector: 'ff-list-access-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, ListAccessDialog, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'participant.teamAccess.lists.heading' | transloco">
      <button ff-beside-heading ff-button="secondary" size="small" type="button" (click)="isGiving.set(true)">
        {{ 'participant.teamAccess.lists.give' | transloco }}
      </button>
      @if (refusal(); as refusal) {
        <div class="ff-inset"><ff-problem [problem]="refusal" /></div>
      }
      @if (lists.latest(); as view) {
        <ul class="ff-rows">
          @for (list of view.items; track list.id) {
            <li class="ff-rows__row">
              <div class="ff-request">
                <p>
                  @if (list.responsibleName) {
                    {{
                      'participant.teamAccess.lists.ofAdviser'
                        | transloco: { name: list.colleagueName, adviser: list.responsibleName, office: list.officeName }
                    }}
                  } @else {
                    {{ 'participant.teamAccess.lists.ofOffice' | transloco: { name: list.colleagueName, office: list.officeName } }}
                  }
                  <span class="ff-subtle ff-numeric">{{ list.from | ffDate }}–{{ list.to | ffDate }}</span>
                </p>
                <blockquote class="ff-request__reason">{{ list.reason }}</blockquote>
                <p class="ff-source">{{ list.grantedByName }}</p>
              </div>
              <div class="ff-row ff-rows__end">
                <button
                  ff-button="tertiary"
                  size="small"
                  type="button"
                  [loading]="ending() === list.id"
                  [attr.aria-label]="'participant.teamAccess.lists.endNamed' | transloco: { name: list.colleagueName }"
                  (click)="end(list)"
                >
                  {{ 'participant.teamAccess.lists.end' | transloco }}
                </button>
              </div>
            </li>
          } @empty {
            <li class="ff-rows__row ff-subtle">{{ 'participant.teamAccess.lists.none' | transloco }}</li>
          }
        </ul>
      } @else if (lists.problem(); as problem) {
        <div class="ff-inset"><ff-problem [problem]="problem" [offersRetry]="true" (retry)="lists.reload()" /></div>
      } @else {
        <div class="ff-inset"><ff-skeleton [lines]="2" /></div>
      }
    </ff-panel>
    <ff-list-access-dialog [(open)]="isGiving" (saved)="lists.reload()" />
  `,
})
export class ListAccessPanel {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly lists = this.client.read('GET /list-accesses');
  protected readonly isGiving = signal(false);
  protected readonly ending = signal<string | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected async end({ id, colleagueName }: ListAccess): Promise<void> {
    this.refusal.set(undefined);
    this.ending.set(id);
    try {
      this.lists.set(await this.client.send('POST /list-accesses/{listAccessId}/end', { path: { listAccessId: id } }));
      this.toasts.show(this.i18n.text('participant.teamAccess.lists.ended', { name: colleagueName }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    } finally {
      this.ending.set(undefined);
    }
  }
}
