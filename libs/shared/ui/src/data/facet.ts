import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { NumberPipe } from '@fotfeste/shared/web';
import type { Option } from '../fields/option';

/** A box of a filter column: ticks with counts, as at the left of the caseload. */
@Component({
  selector: 'ff-facet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe],
  template: `
    <fieldset class="ff-facet">
      <legend class="ff-facet__heading">{{ heading() }}</legend>
      @for (option of options(); track option.value) {
        <label class="ff-facet__row" [class.ff-facet__row--empty]="option.count === 0">
          <input type="checkbox" class="ff-facet__tick" [checked]="chosen().includes(option.value)" (change)="toggle(option.value)" />
          <span class="ff-facet__label">{{ option.label }}</span>
          @if (option.count !== undefined) {
            <span class="ff-facet__count">{{ option.count | ffNumber }}</span>
          }
        </label>
      }
    </fieldset>
  `,
})
export class Facet<Value extends string> {
  readonly heading = input.required<string>();
  readonly options = input.required<readonly Option<Value>[]>();
  readonly chosen = model<readonly Value[]>([]);

  protected toggle(value: Value): void {
    this.chosen.update((chosen) => (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]));
  }
}
