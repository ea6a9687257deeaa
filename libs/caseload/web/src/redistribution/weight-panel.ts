import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { assistanceGroupDefinitions, assistanceGroups } from '@fotfeste/eligibility/domain';
import { faultyWeights, heaviestWeight, weightKinds, type WeightKind } from '@fotfeste/caseload/domain';
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Panel,
  ProblemMessage,
  Skeleton,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What each kind of case weighs at the office: shown, and the lead's to change. */
@Component({
  selector: 'ff-weight-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Panel, ProblemMessage, Skeleton, TextField, TranslocoPipe],
  template: `
    <ff-panel [heading]="'caseload.redistribution.weights' | transloco">
      @if (weights.latest()) {
        <form id="weights" [ff-form]="form" class="ff-form" (submit)="$event.preventDefault(); save()">
          <p class="ff-subtle">{{ 'caseload.redistribution.weightsHelp' | transloco }}</p>
          <div class="ff-weights">
            @for (row of rows(); track row.kind) {
              <ff-text-field
                size="small"
                inputMode="numeric"
                [width]="4"
                [name]="'weights.' + row.kind"
                [label]="row.label"
                [value]="row.value"
                (valueChange)="write(row.kind, $event)"
              />
            }
          </div>
          <ff-error-summary />
          <div class="ff-actions">
            <button ff-button="secondary" size="small" type="submit" [disabled]="!isChanged()" [loading]="form.isSending()">
              {{ 'caseload.redistribution.saveWeights' | transloco }}
            </button>
          </div>
        </form>
      } @else if (weights.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="weights.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    </ff-panel>
  `,
})
export class WeightPanel {
  readonly office = input.required<string>();
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly weights = this.client.read('GET /caseload/weights/{office}', () =>
    this.office() ? { office: this.office() } : undefined,
  );
  private readonly kept = computed(() => new Map(this.weights.latest()?.weights.map(({ kind, weight }) => [kind, String(weight)])));
  private readonly written = linkedSignal<ReadonlyMap<WeightKind, string>>(() => this.kept());
  protected readonly rows = computed(() =>
    weightKinds.map((kind) => ({ kind, label: this.nameOf(kind), value: this.written().get(kind) ?? '' })),
  );
  protected readonly isChanged = computed(() => weightKinds.some((kind) => this.written().get(kind) !== this.kept().get(kind)));

  protected write(kind: WeightKind, text: string): void {
    this.written.update((written) => new Map([...written, [kind, text]]));
  }

  protected async save(): Promise<void> {
    const weights = weightKinds.map((kind) => ({ kind, weight: numberIn(this.written().get(kind)) }));
    const reply = await this.form.submit({
      check: () => this.faults(weights),
      send: (idempotencyKey) =>
        this.client.send('PUT /caseload/weights/{office}', {
          path: { office: this.office() },
          body: { weights },
          etag: this.weights.etag() ?? '"0"',
          idempotencyKey,
        }),
    });
    if (!reply) return;
    this.weights.set(reply);
    this.toasts.show(this.i18n.text('caseload.redistribution.weightsSaved'));
    this.changed.emit();
  }

  private faults(weights: readonly { readonly kind: WeightKind; readonly weight: number }[]): FieldErrors {
    const faulty = faultyWeights(Object.fromEntries(weights.map(({ kind, weight }) => [kind, weight])));
    const text = this.i18n.text('caseload.redistribution.weightFault', { most: heaviestWeight });
    return Object.fromEntries(faulty.map((kind) => [`weights.${kind}`, text]));
  }

  private nameOf(kind: WeightKind): string {
    const group = assistanceGroups.find((each) => each === kind);
    return group ? this.i18n.localized(assistanceGroupDefinitions[group].name) : this.i18n.text(`caseload.redistribution.kind.${kind}`);
  }
}

/** A whole number as it is written; anything else is no number. */
function numberIn(text = ''): number {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
}
