import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type ConfirmationChannel, confirmationChannels } from '@fotfeste/participant/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, ErrorSummary, Form, FormState, InlineMessage, Modal, RadioGroup, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Confirmations, NextConfirmation } from '../contract';
import { optionsOf } from '../fields/options-of';

/** Who reads the questions: the job seeker on the turned screen, or an adviser who writes down what was said. */
export type Reader = 'person' | 'adviser';

const yesOrNo = ['yes', 'no'] as const;
type YesOrNo = (typeof yesOrNo)[number];

/** The two questions a job seeker answers every fourteenth day. */
@Component({
  selector: 'ff-confirmation-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, InlineMessage, Modal, RadioGroup, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="heading()" [open]="confirmation() !== undefined" (closed)="closed.emit()">
      @if (confirmation(); as next) {
        <form id="confirmation-form" [ff-form]="form()" (submit)="save(next)">
          <ff-radio-group name="hasWorked" [label]="text('worked')" [options]="answers()" [(value)]="hasWorked" />
          <ff-radio-group name="stays" [label]="text('stays')" [options]="answers()" [(value)]="stays" />
          @if (stays() === 'no') {
            <ff-inline-message>{{ text('ends') }}</ff-inline-message>
          }
          @if (reader() === 'adviser') {
            <ff-radio-group
              name="channel"
              [label]="'participant.confirmation.channel' | transloco"
              [options]="channels()"
              [(value)]="channel"
            />
          }
          <ff-error-summary />
        </form>
      }
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="confirmation-form" [loading]="form().isSending()">
          {{ 'participant.confirmation.send' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ConfirmationDialog {
  readonly participantId = input.required<string>();
  readonly reader = input.required<Reader>();
  readonly confirmation = input<NextConfirmation | undefined>();
  readonly saved = output<Answer<Confirmations>>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.confirmation, computation: () => new FormState() });
  protected readonly stays = linkedSignal<unknown, YesOrNo | ''>({ source: this.confirmation, computation: () => '' });
  protected readonly hasWorked = linkedSignal<unknown, YesOrNo | ''>({ source: this.confirmation, computation: () => '' });
  protected readonly channel = linkedSignal<unknown, ConfirmationChannel | ''>({ source: this.confirmation, computation: () => '' });
  protected readonly heading = computed(() => this.text('heading'));
  protected readonly answers = computed(() => optionsOf(yesOrNo, 'participant.known.', this.i18n));
  protected readonly channels = computed(() => {
    const told = confirmationChannels.filter((channel) => channel !== 'view');
    return optionsOf(told, 'participant.confirmation.channels.', this.i18n);
  });

  protected text(name: string): string {
    return this.i18n.text(`participant.confirmation.${this.reader()}.${name}`);
  }

  protected async save({ dueOn }: NextConfirmation): Promise<void> {
    const [stays, hasWorked] = [this.stays(), this.hasWorked()];
    const channel = this.reader() === 'person' ? 'view' : this.channel();
    const missing = this.i18n.text('participant.confirmation.missing');
    const answer = await this.form().submit({
      check: () => ({
        hasWorked: hasWorked ? undefined : missing,
        stays: stays ? undefined : missing,
        channel: channel ? undefined : this.i18n.text('participant.confirmation.missingChannel'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/confirmations', {
          path: { participantId: this.participantId() },
          body: { stays: stays === 'yes', hasWorked: hasWorked === 'yes', channel: channel || 'in-person', ...given({ dueOn }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.toasts.show(this.text(`done.${stays === 'yes' ? 'stays' : 'ended'}`));
    this.saved.emit(answer);
  }
}
