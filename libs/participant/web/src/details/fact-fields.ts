import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { benefitTypes, educationStates } from '@fotfeste/participant/domain';
import { DateField, type Option, RadioGroup, Select, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonFacts } from '../contract';
import { CodeField } from '../fields/code-field';
import { optionsOf } from '../fields/options-of';
import type { FactContent, FactKind } from './fact-content';
import { hasPercent } from './fact-errors';

const tellers = ['deltaker', 'veileder'] as const;

/** The fields of one fact; which ones, its kind decides. */
@Component({
  selector: 'ff-fact-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CodeField, DateField, RadioGroup, Select, TextField, TranslocoPipe],
  templateUrl: './fact-fields.html',
  host: { class: 'ff-form' },
})
export class FactFields {
  readonly kind = input.required<FactKind>();
  readonly content = input.required<FactContent>();
  readonly facts = input.required<PersonFacts>();
  readonly changed = output<Partial<FactContent>>();

  private readonly i18n = inject(I18n);
  protected readonly hasPercent = computed(() => hasPercent(this.kind()));
  protected readonly states = computed(() => optionsOf(educationStates, 'participant.educationState.', this.i18n));
  protected readonly types = computed(() => optionsOf(benefitTypes, 'participant.benefit.', this.i18n));
  protected readonly tellers = computed(() => optionsOf(tellers, 'participant.source.', this.i18n));
  protected readonly employers = computed<readonly Option[]>(() =>
    this.facts().employments.map(({ id, employerName }) => ({ value: id, label: employerName })),
  );
}
