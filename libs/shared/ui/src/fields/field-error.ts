import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** What is wrong with a field, below it. */
@Component({
  selector: 'ff-field-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (message(); as message) {
      <p class="aksel-error-message aksel-label aksel-label--small ff-field-error" data-color="danger">
        <ff-icon name="ExclamationmarkTriangleFill" />
        <span>{{ message }}</span>
      </p>
    }
  `,
  host: { class: 'aksel-form-field__error', 'aria-live': 'polite', '[id]': "controlId() + '-error'" },
})
export class FieldError {
  readonly controlId = input.required<string>();
  readonly message = input<string>();
}
