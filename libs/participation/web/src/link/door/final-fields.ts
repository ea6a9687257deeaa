import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { employmentForms, known } from '@fotfeste/participation/domain';
import { RadioGroup, Select, TextArea, TextField, type Option } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { finalOutcomes, finalWords, type TypedFinal } from './typed-answers';

/** The final report at the door: in words, and what came of it. Goals are never shown here. */
@Component({
  selector: 'ff-door-final-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RadioGroup, Select, TextArea, TextField, TranslocoPipe],
  template: `
    @for (field of words; track field) {
      <ff-text-area
        readBy="participant"
        [name]="'final.' + field"
        [maxLength]="4000"
        [label]="'participation.provider.final.' + field | transloco"
        [description]="'participation.provider.final.help.' + field | transloco"
        [value]="final()[field]"
        (valueChange)="set(field, $event)"
      />
    }
    <h3 class="aksel-heading aksel-heading--xsmall">{{ 'participation.provider.final.outcome' | transloco }}</h3>
    <p class="ff-subtle">{{ 'participation.provider.final.outcomeHelp' | transloco }}</p>
    <ff-radio-group
      inline
      name="final.outcome.job"
      [label]="'participation.provider.final.job' | transloco"
      [options]="answers()"
      [value]="final().job"
      (valueChange)="write({ job: $event })"
    />
    @if (final().job === 'yes') {
      <div class="ff-fields">
        <ff-text-field
          name="final.outcome.hoursPerWeek"
          inputMode="decimal"
          [width]="6"
          [label]="'participation.provider.final.hours' | transloco"
          [value]="final().hoursPerWeek"
          (valueChange)="write({ hoursPerWeek: $event })"
        />
        <ff-select
          name="final.outcome.form"
          [label]="'participation.provider.final.form' | transloco"
          [options]="forms()"
          [value]="final().form"
          (valueChange)="write({ form: $event })"
        />
        <ff-text-field
          name="final.outcome.employerName"
          optional
          [label]="'participation.provider.final.employer' | transloco"
          [value]="final().employerName"
          (valueChange)="write({ employerName: $event })"
        />
      </div>
      <ff-radio-group
        inline
        name="final.outcome.isSubsidised"
        [label]="'participation.provider.final.subsidised' | transloco"
        [options]="answers()"
        [value]="final().isSubsidised"
        (valueChange)="write({ isSubsidised: $event })"
      />
    }
    @for (field of outcomes; track field) {
      <ff-radio-group
        inline
        [name]="'final.outcome.' + field"
        [label]="'participation.provider.final.' + field | transloco"
        [options]="answers()"
        [value]="final()[field]"
        (valueChange)="set(field, $event)"
      />
    }
  `,
  host: { class: 'ff-stack' },
})
export class DoorFinalFields {
  readonly final = input.required<TypedFinal>();
  readonly written = output<Partial<TypedFinal>>();

  private readonly i18n = inject(I18n);
  protected readonly words = finalWords;
  protected readonly outcomes = finalOutcomes;
  protected readonly answers = this.options(known, (value) => `participation.provider.known.${value}`);
  protected readonly forms = this.options(employmentForms, (value) => `participation.provider.employment.${value}`);

  protected set<Field extends keyof TypedFinal>(field: Field, value: TypedFinal[Field]): void {
    this.written.emit({ [field]: value });
  }

  protected write(patch: Partial<TypedFinal>): void {
    this.written.emit(patch);
  }

  private options<Value extends string>(values: readonly Value[], key: (value: Value) => string) {
    return computed((): readonly Option<Value>[] => values.map((value) => ({ value, label: this.i18n.text(key(value)) })));
  }
}
