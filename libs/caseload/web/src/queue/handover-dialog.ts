import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { careWordsLength } from '@fotfeste/caseload/domain';
import { Alert, Button, Combobox, ErrorSummary, Form, FormState, Modal, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { readAway } from '../absence/away';
import type { QueueItem } from '../contract';
import { deadlineOf } from './deadline-of';

/** Gives a deadline to a colleague with a note. The person keeps the same adviser. */
@Component({
  selector: 'ff-handover-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, Combobox, DatePipe, ErrorSummary, Form, Modal, TextArea, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'caseload.queue.handOver.heading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="handover-form" class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p>
          <strong>{{ 'caseload.deadline.' + item().kind | transloco }}</strong
          >, <span translate="no">{{ item().name }}</span>
        </p>
        <p>{{ 'caseload.queue.handOver.noteHelp' | transloco }}</p>
        <ff-combobox
          name="adviserId"
          [label]="'caseload.queue.handOver.adviser' | transloco"
          [options]="colleagues()"
          [(value)]="adviserId"
        />
        @if (away().get(adviserId()); as absence) {
          <ff-alert tone="warning">{{
            'caseload.queue.handOver.away'
              | transloco: { name: absence.adviserName, date: (absence.to | ffDate), substitute: absence.substituteName }
          }}</ff-alert>
        }
        <ff-text-area
          name="note"
          [rows]="3"
          [maxLength]="mostLetters"
          [label]="'caseload.queue.handOver.note' | transloco"
          [(value)]="note"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="handover-form" [loading]="form.isSending()">
          {{ 'caseload.queue.handOver.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.queue.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class HandoverDialog {
  readonly item = input.required<QueueItem>();
  readonly closed = output();
  readonly saved = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly staff = this.client.read('GET /participants/{participantId}/colleagues', () => ({
    participantId: this.item().participantId,
  }));
  protected readonly away = readAway();
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = careWordsLength;
  protected readonly adviserId = signal('');
  protected readonly note = signal('');
  /** Colleagues who see the person, but for whoever has it already. */
  protected readonly colleagues = computed(() =>
    (this.staff.value()?.items ?? []).filter(({ id }) => id !== this.item().holder).map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const [adviserId, note] = [this.adviserId(), this.note()];
    const saved = await this.form.submit({
      check: () => ({
        adviserId: adviserId ? undefined : this.i18n.text('caseload.queue.missing.adviserId'),
        note: note.trim() ? undefined : this.i18n.text('caseload.queue.missing.note'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/deadlines/handover', {
          path: { participantId: this.item().participantId },
          body: { ...deadlineOf(this.item()), adviserId, note },
          idempotencyKey,
        }),
    });
    if (!saved) return;
    const name = this.colleagues().find(({ value }) => value === adviserId)?.label ?? adviserId;
    this.toasts.show(this.i18n.text('caseload.queue.handOver.done', { name }));
    this.open.set(false);
    this.saved.emit();
  }
}
