import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Icon } from '../icon/icon';

/** One tick. Inside a group use `ff-checkbox-group`; in a table row give `hideLabel`. */
@Component({
  selector: 'ff-checkbox',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div
      class="aksel-checkbox"
      [class.aksel-checkbox--small]="size() === 'small'"
      [class.aksel-checkbox--error]="invalid()"
      [class.aksel-checkbox--disabled]="disabled()"
    >
      <div class="aksel-checkbox__input-wrapper">
        <input
          class="aksel-checkbox__input"
          type="checkbox"
          [id]="controlId()"
          [checked]="checked()"
          [disabled]="disabled()"
          [indeterminate]="indeterminate()"
          [attr.aria-label]="hideLabel() ? label() : null"
          [attr.aria-describedby]="description() ? controlId() + '-description' : null"
          (change)="toggle($event)"
        />
        <ff-icon class="aksel-checkbox__icon" name="CheckmarkHeavy" />
      </div>
      @if (!hideLabel()) {
        <label
          class="aksel-checkbox__label aksel-body-short"
          [class.aksel-body-short--small]="size() === 'small'"
          [attr.for]="controlId()"
          >{{ label() }}</label
        >
      }
      @if (description(); as description) {
        <div
          class="aksel-checkbox__description aksel-form-field__subdescription aksel-body-short aksel-body-short--small"
          [id]="controlId() + '-description'"
        >
          {{ description }}
        </div>
      }
    </div>
  `,
})
export class Checkbox {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly checked = model(false);
  readonly size = input<'medium' | 'small'>('medium');
  readonly hideLabel = input(false);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly indeterminate = input(false);

  protected toggle(event: Event): void {
    this.checked.set((event.target as HTMLInputElement).checked);
  }
}
