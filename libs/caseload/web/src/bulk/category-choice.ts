import { ChangeDetectionStrategy, Component, inject, model } from '@angular/core';
import { caseCategories, type CaseCategory } from '@fotfeste/caseload/domain';
import { Field, Fieldset } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseMarks } from './case-marks';
import { CategoryMark } from './category-mark';

/** One of the own categories, or none. */
export type CategoryChosen = CaseCategory | 'none' | '';

/** Chooses a category by its shape, its colour and the own words for it. */
@Component({
  selector: 'ff-category-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryMark, Fieldset, TranslocoPipe],
  template: `
    <ff-fieldset [controlId]="id()" [label]="label()" [description]="description()" [describedBy]="describedBy()" [error]="message()">
      <div class="aksel-radio-buttons">
        @for (each of choices; track each) {
          <div class="aksel-radio" [class.aksel-radio--error]="isInvalid()">
            <input
              class="aksel-radio__input"
              type="radio"
              [id]="id() + '-' + each"
              [attr.name]="id()"
              [value]="each"
              [checked]="each === value()"
              (change)="choose(each)"
            />
            <label class="aksel-radio__label aksel-body-short ff-category-choice" [attr.for]="id() + '-' + each">
              @if (each === 'none') {
                {{ 'caseload.bulk.noCategory' | transloco }}
              } @else {
                <ff-category-mark [category]="each" /> {{ marks.nameOf(each) }}
              }
            </label>
          </div>
        }
      </div>
    </ff-fieldset>
  `,
})
export class CategoryChoice extends Field {
  readonly value = model<CategoryChosen>('');

  protected readonly marks = inject(CaseMarks);
  protected readonly choices = [...caseCategories, 'none'] as const;

  protected choose(value: CategoryChosen): void {
    this.touched();
    this.value.set(value);
  }
}
