import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import { BulkSelection } from './bulk-selection';
import { CaseMarks } from './case-marks';
import { CategoryMark } from './category-mark';

/** Chooses a person of a list, and shows the own mark. */
@Component({
  selector: 'ff-case-tick',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryMark],
  template: `
    <label class="ff-case-tick__target">
      <input
        type="checkbox"
        class="ff-facet__tick"
        [attr.aria-label]="label()"
        [checked]="isChosen()"
        [disabled]="selection.isWhole()"
        (change)="selection.toggle(participantId())"
      />
    </label>
    @if (mark(); as category) {
      <ff-category-mark [category]="category" [name]="marks.nameOf(category)" />
    }
  `,
  host: { class: 'ff-case-tick' },
})
export class CaseTick {
  readonly participantId = input.required<string>();
  readonly name = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly selection = inject(BulkSelection);
  protected readonly marks = inject(CaseMarks);
  protected readonly isChosen = computed(() => this.selection.isChosen(this.participantId()));
  protected readonly mark = computed(() => this.marks.of(this.participantId()));
  protected readonly label = computed(() => this.i18n.text('caseload.bulk.tick', { name: this.name() }));
}
