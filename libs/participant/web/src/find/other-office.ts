import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Alert, Button, ErrorSummary, Form, FormState, type Option, Panel, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import type { OtherOfficePerson } from './person-opener';

type WayOn = 'ask-office' | 'open-with-reason';

/** Shortest reason that the server takes. Unit: characters. */
const shortestReason = 10;

/** Another office follows the person up: ask it, or open at once for an hour; both with a reason. */
@Component({
  selector: 'ff-other-office',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Button, ErrorSummary, Form, Panel, RadioGroup, TextArea, TranslocoPipe],
  templateUrl: './other-office.html',
})
export class OtherOffice {
  readonly person = input.required<OtherOfficePerson>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly wayOn = signal<WayOn | ''>('');
  protected readonly reason = signal('');
  protected readonly isAsked = linkedSignal({ source: this.person, computation: () => false });
  protected readonly office = computed(() => ({ office: this.person().officeName }));
  protected readonly choices = computed<readonly Option<WayOn>[]>(() =>
    (['ask-office', 'open-with-reason'] as const).map((value) => ({
      value,
      label: this.i18n.text(`participant.otherOffice.${value}.label`, this.office()),
      description: this.i18n.text(`participant.otherOffice.${value}.text`, this.office()),
    })),
  );
  protected readonly action = computed(() => `participant.otherOffice.${this.wayOn() || 'ask-office'}.action`);

  protected async goOn(): Promise<void> {
    const [wayOn, reason] = [this.wayOn(), this.reason().trim()];
    const { identityNumber } = this.person();
    const answer = await this.form.submit({
      check: () => ({
        wayOn: wayOn ? undefined : this.i18n.text('participant.otherOffice.choose'),
        reason: reason.length < shortestReason ? this.i18n.text('participant.otherOffice.reasonMissing') : undefined,
      }),
      send: (idempotencyKey) => this.send(wayOn, { body: { identityNumber, reason }, idempotencyKey }),
    });
    if (!answer) return;
    if (!answer.participantId) {
      this.isAsked.set(true);
      return;
    }
    if (wayOn === 'open-with-reason') this.toasts.show(this.i18n.text('participant.otherOffice.open'));
    await this.router.navigate(['/participants', answer.participantId, 'overview']);
  }

  private async send(
    wayOn: WayOn | '',
    sending: { readonly body: { readonly identityNumber: string; readonly reason: string }; readonly idempotencyKey: string },
  ): Promise<{ readonly participantId?: string }> {
    if (wayOn === 'open-with-reason') return (await this.client.send('POST /participants/open-with-reason', sending)).value;
    return (await this.client.send('POST /participants/ask-office', sending)).value;
  }
}
