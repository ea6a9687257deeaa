import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { givenUpReasons, givenUpWordsLength, needsGivenUpWords, type GivenUpReason } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Modal, Select, TextArea } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportPlan } from '../contract';

/** Why a final report does not come that the provider can no longer write, and what is known without it. */
@Component({
  selector: 'ff-give-up-report-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, Select, TextArea, TranslocoPipe],
  template: `
    <ff-modal [heading]="'participation.plan.end.dialog.heading' | transloco" [(open)]="open" (closed)="closed.emit()">
      <form id="give-up-report" class="ff-stack" [ff-form]="form" (submit)="save()">
        <p>{{ 'participation.plan.end.dialog.text' | transloco }}</p>
        <ff-select name="reason" [label]="'participation.plan.end.dialog.reason' | transloco" [options]="options()" [(value)]="reason" />
        <ff-text-area
          name="words"
          readBy="colleagues"
          [label]="'participation.plan.end.dialog.words' | transloco"
          [optional]="isOptional()"
          [maxLength]="wordsLength"
          [(value)]="words"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="give-up-report" [loading]="form.isSending()">
          {{ 'participation.plan.end.dialog.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">
          {{ 'participation.plan.end.dialog.cancel' | transloco }}
        </button>
      </div>
    </ff-modal>
  `,
})
export class GiveUpReportDialog {
  readonly participationId = input.required<string>();
  readonly given = output<ReportPlan>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly wordsLength = givenUpWordsLength;
  protected readonly reason = signal<GivenUpReason | ''>('');
  protected readonly words = signal('');
  protected readonly options = computed(() =>
    givenUpReasons.map((value) => ({ value, label: this.i18n.text(`participation.plan.end.reason.${value}`) })),
  );
  protected readonly isOptional = computed(() => {
    const reason = this.reason();
    return reason === '' || !needsGivenUpWords(reason);
  });

  protected async save(): Promise<void> {
    const [reason, words] = [this.reason(), this.words().trim()];
    const answer = await this.form.submit({
      check: () => ({
        reason: reason ? undefined : this.i18n.text('participation.plan.end.dialog.reasonMissing'),
        words: words || this.isOptional() ? undefined : this.i18n.text('participation.plan.end.dialog.wordsMissing'),
      }),
      send: (idempotencyKey) =>
        this.client.send('PUT /participations/{participationId}/report-plan/given-up', {
          path: { participationId: this.participationId() },
          body: { reason: reason || 'other', ...(words && { words }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.given.emit(answer.value);
    this.open.set(false);
  }
}
