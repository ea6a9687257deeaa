import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Icon } from '@fotfeste/shared/ui';
import { Clock, formatDate, I18n } from '@fotfeste/shared/web';
import { BulkSelection } from './bulk-selection';
import { CaseMarks } from './case-marks';
import { CategoryMark } from './category-mark';

/** Chooses a person of a list, and shows what the reader has put on the person: a category, a reminder. */
@Component({
  selector: 'ff-case-tick',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CategoryMark, Icon],
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
    <span class="ff-case-tick__marks">
      @if (mark()?.category; as category) {
        <ff-category-mark [category]="category" [name]="marks.nameOf(category)" />
      }
      @if (reminder(); as words) {
        <ff-icon name="Bell" [class.ff-case-tick__due]="isDue()" [label]="words" [title]="words" />
      }
    </span>
  `,
  host: { class: 'ff-case-tick' },
})
export class CaseTick {
  readonly participantId = input.required<string>();
  readonly name = input.required<string>();

  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly selection = inject(BulkSelection);
  protected readonly marks = inject(CaseMarks);
  protected readonly isChosen = computed(() => this.selection.isChosen(this.participantId()));
  protected readonly mark = computed(() => this.marks.of(this.participantId()));
  protected readonly reminder = computed(() => {
    const reminder = this.mark()?.reminder;
    return reminder && this.i18n.text('caseload.bulk.reminder', { day: formatDate(reminder.dueOn as LocalDate), title: reminder.title });
  });
  protected readonly isDue = computed(() => {
    const dueOn = this.mark()?.reminder?.dueOn;
    return dueOn !== undefined && dueOn <= this.clock.today();
  });
  protected readonly label = computed(() => this.i18n.text('caseload.bulk.tick', { name: this.name() }));
}
