import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { reportingBounds } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Modal, TextField } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportingTermsItem } from './reporting-terms-page';

const fields = ['firstWeeksAfterStart', 'everyWeeks', 'finalDaysAfterEnd'] as const;
type TermsField = (typeof fields)[number];

/** What an agreement asks for: the first report, the interval, and the final report where the law does not decide. */
@Component({
  selector: 'ff-reporting-terms-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, TextField, TranslocoPipe],
  template: `
    <ff-modal
      [open]="true"
      [heading]="'participation.terms.dialog' | transloco: { provider: item().providerName, number: item().agreementNumber }"
      (closed)="closed.emit()"
    >
      <form id="terms-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p>{{ 'participation.terms.moves' | transloco }}</p>
        @for (field of fields; track field) {
          @if (field !== 'finalDaysAfterEnd' || !item().finalReportSection) {
            <ff-text-field
              [name]="field"
              [label]="'participation.terms.field.' + field | transloco"
              [value]="values()[field]"
              (valueChange)="set(field, $event)"
            />
          }
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="terms-form" [loading]="form.isSending()">
          {{ 'participation.terms.save' | transloco }}
        </button>
        <button ff-button="secondary" type="button" (click)="closed.emit()">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ReportingTermsDialog {
  readonly item = input.required<ReportingTermsItem>();
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly fields = fields;
  protected readonly form = new FormState();
  protected readonly values = linkedSignal((): Readonly<Record<TermsField, string>> => {
    const { firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd } = this.item();
    return {
      firstWeeksAfterStart: String(firstWeeksAfterStart),
      everyWeeks: String(everyWeeks),
      finalDaysAfterEnd: String(finalDaysAfterEnd),
    };
  });

  protected set(field: TermsField, value: string): void {
    this.values.update((values) => ({ ...values, [field]: value }));
  }

  protected async save(): Promise<void> {
    const [first, every, final] = fields.map((field) => Number(this.values()[field].trim() || 'x'));
    const answer = await this.form.submit({
      check: () => Object.fromEntries(fields.map((field) => [field, this.faultOf(field)])),
      send: (idempotencyKey) =>
        this.client.send('PUT /reporting-terms/{agreementId}', {
          path: { agreementId: this.item().agreementId },
          body: { firstWeeksAfterStart: first ?? 0, everyWeeks: every ?? 0, finalDaysAfterEnd: final ?? 0 },
          etag: `"${this.item().version}"`,
          idempotencyKey,
        }),
    });
    if (answer) this.saved.emit();
  }

  private faultOf(field: TermsField): string | undefined {
    const { from, to } = reportingBounds[field];
    const value = Number(this.values()[field].trim() || 'x');
    return Number.isInteger(value) && from <= value && value <= to ? undefined : this.i18n.text('participation.terms.range', { from, to });
  }
}
