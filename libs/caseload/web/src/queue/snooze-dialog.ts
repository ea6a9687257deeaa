import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { careWordsLength, fieldOfSnoozeFault, longestSnoozeDays, snoozeFaultsOf } from '@fotfeste/caseload/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QueueItem } from '../contract';
import { deadlineOf } from './deadline-of';

/** Takes a deadline out of the queue until a day, with a reason. Says that its date stays. */
@Component({
  selector: 'ff-snooze-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, TextArea, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'caseload.queue.snooze.heading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="snooze-form" class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p>
          <strong>{{ 'caseload.deadline.' + item().kind | transloco }}</strong
          >, <span translate="no">{{ item().name }}</span>
        </p>
        <p>{{ 'caseload.queue.snooze.stays' | transloco: { day: day() } }}</p>
        @if (item().isSetByLaw) {
          <p>
            <strong>{{ 'caseload.queue.snooze.law' | transloco }}</strong>
          </p>
        }
        <ff-date-field name="until" [label]="'caseload.queue.snooze.until' | transloco" [(value)]="until" />
        <ff-text-area
          name="reason"
          [rows]="3"
          [maxLength]="mostLetters"
          [label]="'caseload.queue.snooze.reason' | transloco"
          [description]="'caseload.queue.snooze.reasonHelp' | transloco"
          [(value)]="reason"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="snooze-form" [loading]="form.isSending()">
          {{ 'caseload.queue.snooze.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.queue.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class SnoozeDialog {
  readonly item = input.required<QueueItem>();
  readonly closed = output();
  readonly saved = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = careWordsLength;
  protected readonly until = signal<LocalDate | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly day = computed(() => formatDate(this.item().dueOn as LocalDate));

  protected async save(): Promise<void> {
    const [until, reason] = [this.until(), this.reason()];
    const saved = await this.form.submit({
      check: () =>
        Object.fromEntries(
          snoozeFaultsOf({ until, reason }, this.clock.today()).map((fault) => [
            fieldOfSnoozeFault[fault],
            this.i18n.text(`caseload.queue.fault.${fault}`, { days: longestSnoozeDays }),
          ]),
        ),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/deadlines/snooze', {
          path: { participantId: this.item().participantId },
          body: { ...deadlineOf(this.item()), until: until ?? this.clock.today(), reason },
          idempotencyKey,
        }),
    });
    if (!saved || !until) return;
    this.toasts.show(this.i18n.text('caseload.queue.snooze.done', { day: formatDate(until) }));
    this.open.set(false);
    this.saved.emit();
  }
}
