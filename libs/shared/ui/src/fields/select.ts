import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Field } from './field';
import { FormField } from './form-field';
import type { Option } from './option';

/** A short list of choices; beyond some fifteen use `ff-combobox`. The value is '' until something is chosen. */
@Component({
  selector: 'ff-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, Icon, TranslocoPipe],
  template: `
    <ff-form-field
      [controlId]="id()"
      [label]="label()"
      [description]="description()"
      [error]="message()"
      [size]="size()"
      [hideLabel]="hideLabel()"
      [disabled]="disabled()"
      [optional]="optional()"
    >
      <div class="aksel-select__container">
        <select
          class="aksel-select__input aksel-body-short"
          [id]="id()"
          [attr.name]="name()"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="isInvalid() || null"
          [attr.aria-required]="!optional()"
          [disabled]="disabled()"
          (change)="chose($event)"
        >
          @if (!withoutEmpty()) {
            <option value="" [selected]="value() === ''">{{ 'ui.field.choose' | transloco }}</option>
          }
          @for (option of options(); track option.value) {
            <option [value]="option.value" [selected]="option.value === value()" [disabled]="option.disabled ?? false">
              {{ option.label }}
            </option>
          }
        </select>
        <ff-icon class="aksel-select__chevron" name="ChevronDown" />
      </div>
    </ff-form-field>
  `,
  host: { '[class.aksel-select--error]': 'isInvalid()' },
})
export class Select<Value extends string> extends Field {
  readonly options = input.required<readonly Option<Value>[]>();
  readonly value = model<Value | ''>('');
  readonly withoutEmpty = input(false);

  protected chose(event: Event): void {
    this.touched();
    this.value.set((event.target as HTMLSelectElement).value as Value | '');
  }
}
