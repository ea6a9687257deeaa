import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, ErrorSummary, Form, FormState, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Leaves earlier time out of the longest duration, or counts it after all; always with a reason. */
@Component({
  selector: 'ff-count-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, TextArea, TranslocoPipe],
  template: `
    <form class="ff-question" [ff-form]="form" (submit)="save()">
      <ff-text-area
        size="small"
        name="reason"
        [label]="(counts() ? 'eligibility.earlier.reason.counts' : 'eligibility.earlier.reason.leaveOut') | transloco"
        [description]="'eligibility.earlier.reason.text' | transloco"
        [maxLength]="2000"
        [(value)]="reason"
      />
      <ff-error-summary />
      <div class="ff-row">
        <button ff-button="secondary" size="small" type="submit" [loading]="form.isSending()">
          {{ (counts() ? 'eligibility.earlier.countAgain' : 'eligibility.earlier.leaveOut') | transloco }}
        </button>
        <button ff-button="tertiary" size="small" type="button" (click)="cancelled.emit()">
          {{ 'eligibility.record.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class CountForm {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  /** First day of the course; absent for time without dates. */
  readonly from = input<string>();
  /** What it is to be. */
  readonly counts = input.required<boolean>();
  readonly decided = output();
  readonly cancelled = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly reason = signal('');

  protected async save(): Promise<void> {
    const reason = this.reason().trim();
    const from = this.from();
    const done = await this.form.submit({
      check: () => ({ reason: reason ? undefined : this.i18n.text('eligibility.earlier.missing.reason') }),
      send: async (idempotencyKey) => {
        await this.client.send('POST /participants/{participantId}/earlier-time/decisions', {
          path: { participantId: this.participantId() },
          body: { measure: this.measure(), ...(from && { from }), counts: this.counts(), reason },
          idempotencyKey,
        });
        return true;
      },
    });
    if (!done) return;
    this.toasts.show(this.i18n.text('eligibility.earlier.decided'));
    this.decided.emit();
  }
}
