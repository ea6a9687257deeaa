import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Checkpoints, JobFollowUp } from './contract';

/** Until when the provider follows up after employment. Nav sets it, and the provider sees the participant as long. */
@Component({
  selector: 'ff-job-follow-up-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DatePipe, ErrorSummary, Form, TranslocoPipe],
  template: `
    <div class="ff-stack ff-stack--tight ff-checkpoint__consent">
      <h3 class="aksel-heading aksel-heading--xsmall">{{ 'participation.checkpoint.followUp.heading' | transloco }}</h3>
      <p>
        @if (followUp().until; as until) {
          {{ 'participation.checkpoint.followUp.until' | transloco: { date: (until | ffDate), name: followUp().setByName } }}
        } @else {
          {{ 'participation.checkpoint.followUp.none' | transloco: { section: followUp().section } }}
        }
        @if (followUp().accessEndsOn; as ends) {
          {{ 'participation.checkpoint.followUp.access' | transloco: { date: (ends | ffDate) } }}
        }
      </p>
      @if (mayWrite() && followUp().maySet) {
        <form class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
          <div class="ff-row ff-checkpoint__set">
            <ff-date-field name="until" size="small" [label]="'participation.checkpoint.followUp.day' | transloco" [(value)]="until" />
            <button ff-button="secondary" size="small" type="submit" [loading]="form.isSending()">
              {{ 'participation.checkpoint.followUp.set' | transloco }}
            </button>
          </div>
          <ff-error-summary />
        </form>
      }
    </div>
  `,
})
export class JobFollowUpFields {
  readonly participationId = input.required<string>();
  readonly followUp = input.required<JobFollowUp>();
  readonly mayWrite = input(false);
  readonly changed = output<Checkpoints>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly until = linkedSignal(() => this.followUp().until as LocalDate | undefined);

  protected async save(): Promise<void> {
    const until = this.until();
    const answer = await this.form.submit({
      check: () => ({ until: until ? undefined : this.i18n.text('participation.checkpoint.dayMissing') }),
      send: (idempotencyKey) =>
        this.client.send('PUT /participations/{participationId}/job-follow-up', {
          path: { participationId: this.participationId() },
          body: { until: until ?? '' },
          etag: `"${this.followUp().version}"`,
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('participation.checkpoint.followUp.done'));
    this.changed.emit(answer.value);
  }
}
