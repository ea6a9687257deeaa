import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { meetingLengths } from '@fotfeste/activity-plan/domain';
import { Button, ErrorSummary, Form, FormState, Modal, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { meetingInWords } from './meeting-texts';
import type { Meeting } from './meeting-views';

/** Cancels a meeting, with the reason. */
@Component({
  selector: 'ff-cancel-meeting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, TextField, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'plan.meeting.cancel' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="cancel-meeting" class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p>{{ when() }}</p>
        <ff-text-field name="reason" [maxLength]="length" [label]="'plan.meeting.field.reason' | transloco" [(value)]="reason" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button type="button" ff-button="secondary" (click)="open.set(false)">{{ 'plan.close' | transloco }}</button>
        <button type="submit" form="cancel-meeting" ff-button [loading]="form.isSending()">{{ 'plan.meeting.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class CancelMeeting {
  readonly meeting = input.required<Meeting>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly reason = signal('');
  protected readonly length = meetingLengths.reason;
  protected readonly when = computed(() => meetingInWords(this.meeting(), this.i18n));

  protected async save(): Promise<void> {
    const reason = this.reason().trim();
    const cancelled = await this.form.submit({
      check: () => ({ reason: reason ? undefined : this.i18n.text('plan.meeting.reasonMissing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /plan-meetings/{meetingId}/cancellation', {
          path: { meetingId: this.meeting().id },
          body: { reason },
          idempotencyKey,
        }),
    });
    if (!cancelled) return;
    this.toasts.show(this.i18n.text('plan.meeting.done.cancelled'));
    this.open.set(false);
  }
}
