import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type FollowUpEndReason, followUpEndReasons, type FollowUpStartReason, followUpStartReasons } from '@fotfeste/participant/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf, type FollowUp, type FollowUpPeriod } from '../contract';
import { LeftOpenList } from './left-open-list';
import { optionsOf } from '../fields/options-of';

/** What is to be done with the follow-up. */
export type FollowUpTask = { readonly deed: 'start' } | { readonly deed: 'end'; readonly period: FollowUpPeriod };

/** Starts or ends a follow-up period, with the reason. */
@Component({
  selector: 'ff-follow-up-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, LeftOpenList, Modal, RadioGroup, TextArea, TranslocoPipe],
  templateUrl: './follow-up-dialog.html',
})
export class FollowUpDialog {
  readonly participantId = input.required<string>();
  readonly task = input<FollowUpTask | undefined>();
  /** What an end leaves open. */
  readonly leftOpen = input<FollowUp['leftOpen']>([]);
  readonly saved = output<Answer<FollowUp>>();
  /** Refused: what stands in the way may have changed. */
  readonly refused = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.task, computation: () => new FormState() });
  protected readonly startReason = linkedSignal<unknown, FollowUpStartReason | ''>({ source: this.task, computation: () => '' });
  protected readonly endReason = linkedSignal<unknown, FollowUpEndReason | ''>({ source: this.task, computation: () => '' });
  protected readonly explanation = linkedSignal({ source: this.task, computation: () => '' });
  protected readonly on = linkedSignal<unknown, LocalDate | undefined>({ source: this.task, computation: () => this.clock.today() });
  protected readonly startReasons = computed(() => optionsOf(followUpStartReasons, 'participant.followUpStart.', this.i18n));
  protected readonly endReasons = computed(() => optionsOf(followUpEndReasons, 'participant.followUpEnd.', this.i18n));
  protected readonly heading = computed(() => this.i18n.text(`participant.followUp.${this.task()?.deed ?? 'start'}`));

  protected async save(task: FollowUpTask): Promise<void> {
    const [reason, on] = [task.deed === 'start' ? this.startReason() : this.endReason(), this.on()];
    const answer = await this.form().submit({
      check: () => ({
        reason: reason ? undefined : this.i18n.text('participant.followUp.missing.reason'),
        on: task.deed === 'end' && !on ? this.i18n.text('participant.followUp.missing.on') : undefined,
      }),
      send: (idempotencyKey) => this.send(task, idempotencyKey),
    });
    if (!answer) return;
    this.saved.emit(answer);
    this.toasts.show(this.i18n.text(`participant.followUp.done.${task.deed}`));
  }

  private async send(task: FollowUpTask, idempotencyKey: string): Promise<Answer<FollowUp>> {
    const participantId = this.participantId();
    const more = given({ explanation: this.explanation().trim() || undefined });
    const [startReason, endReason, on] = [this.startReason(), this.endReason(), this.on()];
    try {
      if (task.deed === 'start') {
        const body = { reason: startReason || ('ADVISER_DECISION' as const), ...more };
        return await this.client.send('POST /participants/{participantId}/follow-up', { path: { participantId }, body, idempotencyKey });
      }
      return await this.client.send('POST /participants/{participantId}/follow-up/{followUpId}/end', {
        path: { participantId, followUpId: task.period.id },
        body: { reason: endReason || ('OTHER' as const), on: on ?? this.clock.today(), ...more },
        etag: etagOf(task.period),
        idempotencyKey,
      });
    } catch (error) {
      if (error instanceof ProblemError) this.refused.emit();
      throw error;
    }
  }
}
