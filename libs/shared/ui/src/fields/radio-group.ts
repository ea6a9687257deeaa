import { booleanAttribute, ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Field } from './field';
import { Fieldset } from './fieldset';
import type { Option } from './option';

/** One of a few. Options with a description say what the choice means. */
@Component({
  selector: 'ff-radio-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Fieldset],
  template: `
    <ff-fieldset
      [controlId]="id()"
      [label]="label()"
      [description]="description()"
      [describedBy]="describedBy()"
      [error]="message()"
      [size]="size()"
      [hideLabel]="hideLabel()"
      [disabled]="disabled()"
      [optional]="optional()"
    >
      <div class="aksel-radio-buttons" [class.ff-choices--inline]="inline()">
        @for (option of options(); track option.value) {
          <div
            class="aksel-radio"
            [class.aksel-radio--small]="size() === 'small'"
            [class.aksel-radio--error]="isInvalid()"
            [class.aksel-radio--disabled]="option.disabled"
          >
            <input
              class="aksel-radio__input"
              type="radio"
              [id]="id() + '-' + option.value"
              [attr.name]="id()"
              [value]="option.value"
              [checked]="option.value === value()"
              [disabled]="option.disabled ?? false"
              [attr.aria-describedby]="option.description ? id() + '-' + option.value + '-description' : null"
              (change)="choose(option.value)"
            />
            <label class="aksel-radio__label aksel-body-short" [attr.for]="id() + '-' + option.value">{{ option.label }}</label>
            @if (option.description) {
              <div
                class="aksel-radio__description aksel-form-field__subdescription aksel-body-short aksel-body-short--small"
                [id]="id() + '-' + option.value + '-description'"
              >
                {{ option.description }}
              </div>
            }
          </div>
        }
      </div>
    </ff-fieldset>
  `,
})
export class RadioGroup<Value extends string> extends Field {
  readonly options = input.required<readonly Option<Value>[]>();
  readonly value = model<Value | ''>('');
  readonly inline = input(false, { transform: booleanAttribute });

  protected choose(value: Value): void {
    this.touched();
    this.value.set(value);
  }
}
