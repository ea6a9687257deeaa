import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, FormState, ProblemMessage, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeaderView } from './person-labels';

/** What the office that let the person go wrote, on top of every page of the person until somebody who took over has read it. */
@Component({
  selector: 'ff-handover-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, ProblemMessage, TranslocoPipe],
  template: `
    <ff-alert
      tone="info"
      [heading]="'case.handover.heading' | transloco: { office: handover().fromOfficeName, date: (handover().on | ffDate) }"
    >
      <p class="ff-written">{{ handover().words }}</p>
      <p class="ff-subtle">{{ 'case.handover.by' | transloco: { name: handover().writtenByName } }}</p>
      @if (mayRead()) {
        <button ff-button="secondary" size="small" type="button" [loading]="reading.isSending()" (click)="read()">
          {{ 'case.handover.read' | transloco }}
        </button>
      }
    </ff-alert>
    @if (reading.problem(); as problem) {
      <ff-problem [problem]="problem" />
    }
  `,
  host: { class: 'ff-then-banner' },
})
export class HandoverNote {
  readonly participantId = input.required<string>();
  readonly handover = input.required<NonNullable<HeaderView['handover']>>();
  readonly done = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);
  protected readonly reading = new FormState();
  protected readonly mayRead = computed(() => this.permissions.may('person:write'));

  protected async read(): Promise<void> {
    const path = { participantId: this.participantId(), handoverId: this.handover().id };
    const answer = await this.reading.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/office/handovers/{handoverId}/read', { path, idempotencyKey }),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('case.handover.done'));
    this.done.emit();
  }
}
