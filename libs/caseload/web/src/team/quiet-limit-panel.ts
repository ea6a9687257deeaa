import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { mayBeQuietDays, quietDaysLimits } from '@fotfeste/caseload/domain';
import { Button, ErrorSummary, Form, FormState, Panel, ProblemMessage, Skeleton, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** After how many days without a talk a case of the office is too quiet: shown, and the lead's to change. */
@Component({
  selector: 'ff-quiet-limit-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Panel, ProblemMessage, Skeleton, TextField, TranslocoPipe],
  template: `
    <ff-panel [heading]="'caseload.quietLimit.heading' | transloco: { office: name() }">
      @if (limit.latest()) {
        <form id="quiet-limit" [ff-form]="form" class="ff-form" (submit)="$event.preventDefault(); save()">
          <ff-text-field
            name="days"
            size="small"
            inputMode="numeric"
            [width]="4"
            [label]="'caseload.quietLimit.days' | transloco"
            [description]="'caseload.quietLimit.help' | transloco"
            [value]="days()"
            (valueChange)="days.set($event)"
          />
          <ff-error-summary />
          <div class="ff-actions">
            <button ff-button="secondary" size="small" type="submit" [disabled]="!isChanged()" [loading]="form.isSending()">
              {{ 'caseload.quietLimit.save' | transloco }}
            </button>
          </div>
        </form>
      } @else if (limit.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="limit.reload()" />
      } @else {
        <ff-skeleton [lines]="3" />
      }
    </ff-panel>
  `,
})
export class QuietLimitPanel {
  /** Nav unit number; the first of the lead's own offices without it. */
  readonly office = input<string>();
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  private readonly offices = computed(() => this.session.actor()?.offices ?? []);
  private readonly whose = computed(() => this.office() ?? this.offices()[0]?.number);
  protected readonly name = computed(() => this.offices().find(({ number }) => number === this.whose())?.name ?? this.whose() ?? '');
  protected readonly limit = this.client.read('GET /caseload/quiet-limits/{office}', () => {
    const office = this.whose();
    return office ? { office } : undefined;
  });
  private readonly kept = computed(() => String(this.limit.latest()?.days ?? ''));
  protected readonly days = linkedSignal(() => this.kept());
  protected readonly isChanged = computed(() => this.days().trim() !== this.kept());

  protected async save(): Promise<void> {
    const days = /^\d{1,3}$/.test(this.days().trim()) ? Number(this.days().trim()) : Number.NaN;
    const reply = await this.form.submit({
      check: () => ({ days: mayBeQuietDays(days) ? undefined : this.i18n.text('caseload.quietLimit.fault', quietDaysLimits) }),
      send: (idempotencyKey) =>
        this.client.send('PUT /caseload/quiet-limits/{office}', {
          path: { office: this.whose() ?? '' },
          body: { days },
          etag: this.limit.etag() ?? '"0"',
          idempotencyKey,
        }),
    });
    if (!reply) return;
    this.limit.set(reply);
    this.toasts.show(this.i18n.text('caseload.quietLimit.saved'));
    this.changed.emit();
  }
}
