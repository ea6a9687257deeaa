import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type RegistrationEndReason, registrationEndReasons } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf, type JobSeekerRegistration } from '../contract';
import { optionsOf } from '../fields/options-of';

/** Ends the registration as a job seeker, with reason and last day. */
@Component({
  selector: 'ff-end-job-seeker-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, RadioGroup, TranslocoPipe],
  template: `
    <ff-modal [heading]="'participant.jobSeeker.end' | transloco" [open]="open()" (closed)="closed.emit()">
      <form id="end-job-seeker" [ff-form]="form()" (submit)="save()">
        <ff-radio-group name="reason" [label]="'participant.jobSeeker.endReason' | transloco" [options]="reasons()" [(value)]="reason" />
        <ff-date-field name="on" [label]="'participant.jobSeeker.lastDay' | transloco" [(value)]="on" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="end-job-seeker" [loading]="form().isSending()">
          {{ 'participant.jobSeeker.end' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class EndJobSeekerDialog {
  readonly participantId = input.required<string>();
  readonly registration = input.required<JobSeekerRegistration>();
  readonly open = input(false);
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.open, computation: () => new FormState() });
  protected readonly reason = linkedSignal<boolean, RegistrationEndReason | ''>({ source: this.open, computation: () => '' });
  protected readonly on = linkedSignal<boolean, LocalDate | undefined>({ source: this.open, computation: () => this.clock.today() });
  protected readonly reasons = computed(() => optionsOf(registrationEndReasons, 'participant.registrationEnd.', this.i18n));

  protected async save(): Promise<void> {
    const [reason, on, registration] = [this.reason(), this.on(), this.registration()];
    const answer = await this.form().submit({
      check: () => ({
        reason: reason ? undefined : this.i18n.text('participant.followUp.missing.reason'),
        on: on ? undefined : this.i18n.text('participant.followUp.missing.on'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/registrations/{registrationId}/end', {
          path: { participantId: this.participantId(), registrationId: registration.id },
          body: { reason: reason || 'ANNET', on: on ?? this.clock.today() },
          etag: etagOf(registration),
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.toasts.show(this.i18n.text('participant.jobSeeker.ended'));
    this.saved.emit();
  }
}
