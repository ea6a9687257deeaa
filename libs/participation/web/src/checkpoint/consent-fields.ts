import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { approvalChannels, approvalGivers, type ApprovalChannel, type ApprovalGiver } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Select, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Consent } from './contract';

/** The leave to ask after Nav no longer follows the person up: who gave it, how and when; withdrawn as easily as given. */
@Component({
  selector: 'ff-consent-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DatePipe, ErrorSummary, Form, Select, TranslocoPipe],
  templateUrl: './consent-fields.html',
})
export class ConsentFields {
  readonly participantId = input.required<string>();
  readonly consent = input<Consent>();
  readonly mayWrite = input(false);
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly isWriting = signal(false);
  protected readonly on = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly givenBy = signal<ApprovalGiver | ''>('participant');
  protected readonly channel = signal<ApprovalChannel | ''>('');
  protected readonly isInForce = computed(() => this.consent() !== undefined && this.consent()?.withdrawnOn === undefined);
  protected readonly givers = computed(() =>
    approvalGivers.map((value) => ({ value, label: this.i18n.text(`participation.checkpoint.consent.by.${value}`) })),
  );
  protected readonly channels = computed(() =>
    approvalChannels.map((value) => ({ value, label: this.i18n.text(`participation.checkpoint.consent.how.${value}`) })),
  );

  protected async save(): Promise<void> {
    const [isWithdrawal, on, channel, givenBy] = [
      this.isInForce(),
      this.on() ?? '',
      this.channel() || 'in-person',
      this.givenBy() || 'participant',
    ];
    const path = { participantId: this.participantId() };
    const answer = await this.form.submit({
      check: () => ({
        [isWithdrawal ? 'withdrawnOn' : 'givenOn']: on ? undefined : this.i18n.text('participation.checkpoint.dayMissing'),
        channel: this.channel() ? undefined : this.i18n.text('participation.checkpoint.consent.howMissing'),
      }),
      send: (idempotencyKey) =>
        isWithdrawal
          ? this.client.send('POST /participants/{participantId}/checkpoint-consent/withdrawal', {
              body: { withdrawnOn: on, channel },
              etag: `"${this.consent()?.version ?? 0}"`,
              ...{ path, idempotencyKey },
            })
          : this.client.send('POST /participants/{participantId}/checkpoint-consent', {
              body: { givenOn: on, givenBy, channel },
              path,
              idempotencyKey,
            }),
    });
    if (!answer) return;
    this.isWriting.set(false);
    this.toasts.show(this.i18n.text(`participation.checkpoint.consent.${isWithdrawal ? 'withdrawn' : 'given'}`));
    this.changed.emit();
  }
}
