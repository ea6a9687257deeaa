import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { WaitingCause } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Modal } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { waitingErrors } from '../referral/waiting-body';
import { WaitingFields } from '../referral/waiting-fields';

/** Somebody who waits, as far as why goes. */
export interface Waiting {
  readonly participationId: string;
  readonly version: number;
  readonly waitingCauseCode?: WaitingCause;
  readonly waitingCause?: string;
}

/** Why somebody waits: said or changed by the adviser, or by whoever takes in. */
@Component({
  selector: 'ff-waiting-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, TranslocoPipe, WaitingFields],
  template: `
    <ff-modal [heading]="'participation.waiting.heading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="waiting-form" class="ff-stack" [ff-form]="form" (submit)="save()">
        <ff-waiting-fields [(code)]="code" [(words)]="words" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="waiting-form" [loading]="form.isSending()">
          {{ 'participation.waiting.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participation.applications.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class WaitingDialog {
  readonly waiting = input.required<Waiting>();
  readonly by = input.required<'adviser' | 'coordinator'>();
  readonly explained = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly code = linkedSignal<WaitingCause | ''>(() => this.waiting().waitingCauseCode ?? '');
  protected readonly words = linkedSignal(() => this.waiting().waitingCause ?? '');

  protected async save(): Promise<void> {
    const { participationId, version } = this.waiting();
    const [code, words] = [this.code() || undefined, this.words().trim()];
    const answer = await this.form.submit<unknown>({
      check: () => waitingErrors(this.i18n, code ?? '', words),
      send: (idempotencyKey) => {
        const sending = {
          ...{ path: { participationId }, etag: `"${String(version)}"`, idempotencyKey },
          body: { waitingCauseCode: code ?? 'other', ...(words && { waitingCause: words }) },
        } as const;
        return this.by() === 'adviser'
          ? this.client.send('PUT /participations/{participationId}/waiting-cause', sending)
          : this.client.send('PUT /applications/{participationId}/waiting-cause', sending);
      },
    });
    if (!answer) return;
    this.explained.emit();
    this.open.set(false);
  }
}
