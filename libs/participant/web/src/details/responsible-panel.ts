import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ResponsibleDialog } from './responsible-dialog';

/** Who follows the person up, and a way to give the person to somebody else. */
@Component({
  selector: 'ff-responsible-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Panel, ProblemMessage, ResponsibleDialog, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participant.responsible.heading' | transloco">
      @if (person.latest()) {
        <p>{{ name() }}</p>
        @if (person.latest()?.responsible; as responsible) {
          <p class="ff-source">{{ 'participant.responsible.since' | transloco: { date: (responsible.since | ffDate) } }}</p>
        }
        @if (mayAssign()) {
          <div>
            <button ff-button="secondary" size="small" type="button" (click)="isChoosing.set(true)">
              {{ 'participant.responsible.change' | transloco }}
            </button>
          </div>
        }
      } @else if (person.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="person.reload()" />
      } @else {
        <ff-skeleton [lines]="2" />
      }
    </ff-panel>
    @if (person.latest(); as view) {
      <ff-responsible-dialog
        [participantId]="participantId()"
        [office]="view.office"
        [adviserId]="view.responsible?.id ?? ''"
        [(open)]="isChoosing"
        (assigned)="person.reload()"
      />
    }
  `,
})
export class ResponsiblePanel {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly session = inject(Session);
  protected readonly person = inject(Client).read('GET /participants/{participantId}/header', () => ({
    participantId: this.participantId(),
  }));
  protected readonly isChoosing = signal(false);
  protected readonly mayAssign = computed(() => this.permissions.may('person:assign'));
  protected readonly name = computed(() => {
    const responsible = this.person.latest()?.responsible;
    if (!responsible) return this.i18n.text('participant.responsible.nobody');
    const isOwn = responsible.id === this.session.actor()?.id;
    return isOwn ? this.i18n.text('participant.responsible.you', { name: responsible.name }) : responsible.name;
  });

  /** Somebody else has changed who is responsible. */
  reload(): void {
    this.person.reload();
  }
}
