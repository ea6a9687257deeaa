import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { suitabilityWordsLength, type SuitabilityVerdict } from '@fotfeste/participation/domain';
import { Button, ErrorSummary, Form, FormState, Panel, RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { Client, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderParticipation } from './views';

/** Whether an applicant meets the requirements, as the provider sees it. Nav decides. */
@Component({
  selector: 'ff-suitability-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateTimePipe, ErrorSummary, Form, Panel, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.provider.suitability.heading' | transloco">
      @if (participation().suitability; as said) {
        <p>
          <strong>{{ 'participation.provider.suitability.' + said.verdict | transloco }}</strong>
          <span class="ff-subtle">
            {{ 'participation.provider.suitability.by' | transloco: { name: said.judgedByName, at: (said.judgedAt | ffDateTime) } }}
          </span>
        </p>
        @if (said.words) {
          <p class="ff-participation__words">{{ said.words }}</p>
        }
      }
      <form class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <ff-radio-group
          name="verdict"
          [label]="'participation.provider.suitability.question' | transloco"
          [description]="'participation.provider.suitability.text' | transloco"
          [options]="options()"
          [(value)]="verdict"
        />
        @if (verdict() === 'does-not-meet') {
          <ff-text-area
            name="words"
            [label]="'participation.provider.suitability.why' | transloco"
            [maxLength]="length"
            [(value)]="words"
          />
        }
        <ff-error-summary />
        <div class="ff-actions">
          <button ff-button="primary" size="small" type="submit" [loading]="form.isSending()">
            {{ 'participation.provider.suitability.save' | transloco }}
          </button>
        </div>
      </form>
    </ff-panel>
  `,
})
export class SuitabilityPanel {
  readonly participation = input.required<ProviderParticipation>();
  readonly judged = output<{ readonly value: ProviderParticipation; readonly etag?: string }>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly length = suitabilityWordsLength;
  protected readonly verdict = signal<SuitabilityVerdict | ''>('');
  protected readonly words = signal('');
  protected readonly options = computed(() =>
    (['meets', 'does-not-meet'] as const).map((value) => ({ value, label: this.i18n.text(`participation.provider.suitability.${value}`) })),
  );

  protected async save(): Promise<void> {
    const [verdict, words] = [this.verdict(), this.words().trim()];
    const answer = await this.form.submit({
      check: () => ({ verdict: verdict ? undefined : this.i18n.text('participation.provider.suitability.missing') }),
      send: (idempotencyKey) =>
        this.client.send('POST /provider/participations/{participationId}/suitability', {
          path: { participationId: this.participation().participationId },
          body: { verdict: verdict || 'meets', ...(verdict === 'does-not-meet' && { words }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.verdict.set('');
    this.words.set('');
    this.judged.emit(answer);
  }
}
