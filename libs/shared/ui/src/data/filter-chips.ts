import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { Option } from '../fields/option';
import { Icon } from '../icon/icon';
import { NumberPipe } from '@fotfeste/shared/web';

/** Toggles that narrow a list, with how many each would show. */
@Component({
  selector: 'ff-filter-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, NumberPipe],
  template: `
    <ul class="aksel-chips aksel-chips--small" [attr.aria-label]="label()">
      @for (option of options(); track option.value) {
        <li>
          <button
            type="button"
            class="aksel-chips__chip aksel-chips__toggle aksel-body-short aksel-body-short--small"
            [class.aksel-chips__toggle--with-checkmark]="chosen().includes(option.value)"
            [attr.data-pressed]="chosen().includes(option.value)"
            [attr.aria-pressed]="chosen().includes(option.value)"
            (click)="toggle(option.value)"
          >
            @if (chosen().includes(option.value)) {
              <ff-icon class="aksel-chips__toggle-icon" name="Checkmark" />
            }
            {{ option.label }}
            @if (option.count !== undefined) {
              <span class="ff-chip__count">{{ option.count | ffNumber }}</span>
            }
          </button>
        </li>
      }
    </ul>
  `,
})
export class FilterChips<Value extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option<Value>[]>();
  readonly chosen = model<readonly Value[]>([]);
  /** `one`: choosing another takes the former away. */
  readonly choice = input<'many' | 'one'>('many');

  protected toggle(value: Value): void {
    const chosen = this.chosen();
    if (chosen.includes(value)) this.chosen.set(chosen.filter((each) => each !== value));
    else this.chosen.set(this.choice() === 'one' ? [value] : [...chosen, value]);
  }
}
