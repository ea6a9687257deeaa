import { booleanAttribute, ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Checkbox } from './checkbox';
import { Field } from './field';
import { Fieldset } from './fieldset';
import type { Option } from './option';

/** Any number of several. */
@Component({
  selector: 'ff-checkbox-group',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checkbox, Fieldset],
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
      <div class="aksel-checkboxes" [class.ff-choices--inline]="inline()">
        @for (option of options(); track option.value) {
          <ff-checkbox
            [controlId]="id() + '-' + option.value"
            [label]="option.label"
            [description]="option.description"
            [size]="size()"
            [disabled]="option.disabled ?? false"
            [invalid]="isInvalid()"
            [checked]="value().includes(option.value)"
            (checkedChange)="toggle(option.value)"
          />
        }
      </div>
    </ff-fieldset>
  `,
})
export class CheckboxGroup<Value extends string> extends Field {
  readonly options = input.required<readonly Option<Value>[]>();
  readonly value = model<readonly Value[]>([]);
  readonly inline = input(false, { transform: booleanAttribute });

  protected toggle(value: Value): void {
    this.touched();
    this.value.update((chosen) => (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]));
  }
}
