import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { backgroundLength, measureRoutes, purposes, referralLimits, suitabilities, type Suitability } from '@fotfeste/participation/domain';
import { Button, Combobox, Panel, Select, TextArea, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames, otherThanMeasures } from '../person/measure-names';
import { ContentFields } from './content-fields';
import type { WrittenAlternative, WrittenReferral } from './referral-draft';

/** A referral begins with one alternative to fill in: something else must have been considered. */
export const noAlternative: readonly WrittenAlternative[] = [{ what: '', suitability: '' }];

/** Why this measure: purpose, reason, what else was considered, the person's own wish, goals, and what the provider should know. */
@Component({
  selector: 'ff-choice-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, ContentFields, Panel, Select, TextArea, TextField, TranslocoPipe],
  templateUrl: './choice-fields.html',
})
export class ChoiceFields {
  readonly written = input.required<WrittenReferral>();
  readonly measure = input.required<MeasureCode>();
  readonly hasProvider = input(false);
  readonly changed = output<WrittenReferral>();

  private readonly i18n = inject(I18n);
  private readonly names = inject(MeasureNames);
  protected readonly limits = { ...referralLimits, background: backgroundLength };

  protected readonly purposes = computed(() =>
    purposes.map((value) => ({ value, label: this.i18n.text(`participation.purpose.${value}`) })),
  );
  protected readonly suitabilities = computed(() =>
    suitabilities.map((value) => ({ value, label: this.i18n.text(`participation.suitability.${value}`) })),
  );
  protected readonly otherMeasures = computed(() =>
    measureCodes
      .filter((code) => code !== this.measure() && measureRoutes[code].length > 0)
      .map((value) => ({ value, label: this.names.full(value) })),
  );
  /** What else could have been chosen: other measures, and what is no measure at all. */
  protected readonly otherChoices = computed(() => [
    ...otherThanMeasures.map((value) => ({ value, label: this.i18n.text(`participation.alternative.${value}`) })),
    ...this.otherMeasures(),
  ]);
  protected readonly alternatives = computed(() => this.written().alternatives ?? noAlternative);
  protected readonly goals = computed(() => this.written().goals ?? ['']);

  protected addAlternative(): void {
    this.changed.emit({ alternatives: [...this.alternatives(), ...noAlternative] });
  }

  protected alternative(index: number, fields: Partial<WrittenAlternative>): void {
    this.changed.emit({ alternatives: this.alternatives().map((each, at) => (at === index ? { ...each, ...fields } : each)) });
  }

  protected suitability(index: number, suitability: Suitability | ''): void {
    this.alternative(index, { suitability });
  }

  protected removeAlternative(index: number): void {
    this.changed.emit({ alternatives: this.alternatives().filter((_each, at) => at !== index) });
  }

  protected addGoal(): void {
    this.changed.emit({ goals: [...this.goals(), ''] });
  }

  protected goal(index: number, words: string): void {
    this.changed.emit({ goals: this.goals().map((each, at) => (at === index ? words : each)) });
  }

  protected removeGoal(index: number): void {
    this.changed.emit({ goals: this.goals().filter((_each, at) => at !== index) });
  }
}
