import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';

/** Legend, description and error around a group of controls. */
@Component({
  selector: 'ff-fieldset',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldError, TranslocoPipe],
  template: `
    <fieldset
      class="aksel-fieldset"
      tabindex="-1"
      [id]="controlId()"
      [disabled]="disabled()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="error() ? true : null"
    >
      <legend
        class="aksel-fieldset__legend aksel-label"
        [class.aksel-label--small]="size() === 'small'"
        [class.aksel-sr-only]="hideLabel()"
      >
        {{ label() }}
        @if (optional()) {
          <span class="ff-optional">{{ 'ui.field.optional' | transloco }}</span>
        }
      </legend>
      @if (description(); as description) {
        <div class="aksel-fieldset__description aksel-body-short aksel-body-short--small" [id]="controlId() + '-description'">
          {{ description }}
        </div>
      }
      <ng-content />
      <ff-field-error [controlId]="controlId()" [message]="error()" />
    </fieldset>
  `,
})
export class Fieldset {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly description = input<string>();
  readonly describedBy = input<string | null>(null);
  readonly error = input<string>();
  readonly size = input<'medium' | 'small'>('medium');
  readonly hideLabel = input(false);
  readonly disabled = input(false);
  readonly optional = input(false);
}
