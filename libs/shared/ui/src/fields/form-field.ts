import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';

/** Label, description and error around one control. */
@Component({
  selector: 'ff-form-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldError, TranslocoPipe],
  template: `
    <label
      class="aksel-form-field__label aksel-label"
      [class.aksel-label--small]="size() === 'small'"
      [class.aksel-sr-only]="hideLabel()"
      [attr.for]="controlId()"
      [id]="controlId() + '-label'"
    >
      {{ label() }}
      @if (optional()) {
        <span class="ff-optional">{{ 'ui.field.optional' | transloco }}</span>
      }
    </label>
    @if (description(); as description) {
      <div class="aksel-form-field__description aksel-body-short aksel-body-short--small" [id]="controlId() + '-description'">
        {{ description }}
      </div>
    }
    <ng-content />
    <ff-field-error [controlId]="controlId()" [message]="error()" />
  `,
  host: {
    class: 'aksel-form-field',
    '[class.aksel-form-field--small]': "size() === 'small'",
    '[class.aksel-form-field--disabled]': 'disabled()',
    '[class.aksel-form-field--readonly]': 'readonly()',
  },
})
export class FormField {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly error = input<string>();
  readonly size = input<'medium' | 'small'>('medium');
  readonly hideLabel = input(false);
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly optional = input(false);
}
