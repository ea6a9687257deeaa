import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { reasonsFor, type EndReason } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Modal, Select, TextField, type Option } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Application } from '../contract';
import type { Decision } from './decision';

/** One decision on everybody who is picked: what it leads to, a reason where one must be given, then the deed. */
@Component({
  selector: 'ff-decision-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, Select, TextField, TranslocoPipe],
  template: `
    <ff-modal [heading]="'participation.applications.decision.' + decision() | transloco" [(open)]="open" (closed)="closed.emit()">
      <form class="ff-form" [ff-form]="form" (submit)="$event.preventDefault(); decide()">
        <ul>
          @for (application of picked(); track application.participationId) {
            <li>{{ application.name ?? ('participation.applications.masked' | transloco) }} · {{ application.offeringName }}</li>
          }
        </ul>
        <p class="ff-subtle">{{ 'participation.applications.consequence.' + decision() | transloco }}</p>
        @if (decision() === 'reject') {
          <ff-select
            name="reason"
            [label]="'participation.applications.reasonLabel' | transloco"
            [options]="reasons()"
            [(value)]="reason"
          />
          <ff-text-field
            name="reasonWords"
            [maxLength]="200"
            [optional]="reason() !== 'other'"
            [label]="'participation.applications.words' | transloco"
            [(value)]="words"
          />
        }
        <ff-error-summary />
        <div class="ff-actions">
          <button ff-button="primary" type="submit" [loading]="form.isSending()">
            {{ 'participation.applications.confirm' | transloco }}
          </button>
          <button ff-button="secondary" type="button" (click)="open.set(false)">
            {{ 'participation.applications.cancel' | transloco }}
          </button>
        </div>
      </form>
    </ff-modal>
  `,
})
export class DecisionDialog {
  readonly decision = input.required<Decision>();
  readonly picked = input.required<readonly Application[]>();
  readonly decided = output<number>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly reason = signal<EndReason | ''>('');
  protected readonly words = signal('');
  protected readonly reasons = computed((): readonly Option<EndReason>[] =>
    reasonsFor('coordinator').map((value) => ({ value, label: this.i18n.text(`participation.applications.reason.${value}`) })),
  );

  protected async decide(): Promise<void> {
    const [step, reason, words] = [this.decision(), this.reason(), this.words().trim()];
    const isRejection = step === 'reject';
    const applications = this.picked().map(({ participationId, version }) => ({ participationId, version }));
    const answer = await this.form.submit({
      check: () => ({
        reason: isRejection && !reason ? this.i18n.text('participation.applications.reasonMissing') : undefined,
        reasonWords: isRejection && reason === 'other' && !words ? this.i18n.text('participation.applications.wordsMissing') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /applications/decisions', {
          body: { step, applications, ...(reason && { reason }), ...(words && { reasonWords: words }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.decided.emit(applications.length);
    this.open.set(false);
  }
}
