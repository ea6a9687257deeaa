import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { factDefinitions, type FactName, measureCodes, measureDefinitions } from '@fotfeste/eligibility/domain';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { DateField, RadioGroup, Select, TextField } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { FactTexts } from './fact-texts';

/** The field that fits a fact: yes or no, a number, kroner, a day or a measure. What is chosen or typed stands as text. */
@Component({
  selector: 'ff-fact-value-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, RadioGroup, Select, TextField],
  template: `
    @switch (shape().type) {
      @case ('yes-no') {
        <ff-radio-group name="value" size="small" inline [label]="title()" [options]="yesNo()" [(value)]="value" />
      }
      @case ('day') {
        <ff-date-field name="value" size="small" [label]="title()" [value]="day()" (valueChange)="value.set($event ?? '')" />
      }
      @case ('code') {
        <ff-select name="value" size="small" [label]="title()" [options]="codes()" [(value)]="value" />
      }
      @case ('measure') {
        <ff-select name="value" size="small" [label]="title()" [options]="measures()" [(value)]="value" />
      }
      @default {
        <ff-text-field
          name="value"
          size="small"
          inputMode="decimal"
          [width]="14"
          [label]="title()"
          [description]="description()"
          [(value)]="value"
        />
      }
    }
  `,
})
export class FactValueField {
  readonly fact = input.required<FactName>();
  readonly value = model('');

  private readonly facts = inject(FactTexts);
  private readonly i18n = inject(I18n);

  protected readonly shape = computed(() => factDefinitions[this.fact()].shape);
  protected readonly title = computed(() => this.facts.title(this.fact()));
  protected readonly description = computed(() => {
    const { shape, unit } = factDefinitions[this.fact()];
    if (shape.type === 'amount') return this.i18n.text('eligibility.record.inKroner');
    return unit === 'prosent' ? this.i18n.text('eligibility.record.inPercent') : '';
  });
  protected readonly day = computed((): LocalDate | undefined => {
    const value = this.value();
    return isLocalDate(value) ? value : undefined;
  });
  protected readonly yesNo = computed(() => [
    { value: 'yes', label: this.i18n.text('eligibility.yes') },
    { value: 'no', label: this.i18n.text('eligibility.no') },
  ]);
  protected readonly codes = computed(() => {
    const shape = this.shape();
    return shape.type === 'code' ? shape.codes.map((value) => ({ value, label: this.facts.value(this.fact(), value) })) : [];
  });
  protected readonly measures = computed(() =>
    measureCodes
      .filter((code) => measureDefinitions[code].nature === 'measure')
      .map((value) => ({ value, label: this.i18n.localized(measureDefinitions[value].shortName) })),
  );
}
