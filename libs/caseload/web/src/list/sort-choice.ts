import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { CaseScope, CaseSort } from '@fotfeste/caseload/domain';
import { Select, type Sort } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { columnsOf } from './columns';

/** The sorting in words: also the one that no column has, and all of them where there is no room for headers. */
@Component({
  selector: 'ff-sort-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Select, TranslocoPipe],
  template: `
    <ff-select
      name="sort"
      size="small"
      hideLabel
      [label]="'caseload.sort.label' | transloco"
      [withoutEmpty]="true"
      [options]="options()"
      [value]="sort().by"
      (valueChange)="choose($event)"
    />
  `,
  host: { class: 'ff-cases-sort' },
})
export class SortChoice {
  readonly scope = input.required<CaseScope>();
  readonly sort = input.required<Sort<CaseSort>>();
  readonly sortChange = output<Sort<CaseSort>>();

  private readonly i18n = inject(I18n);
  protected readonly options = computed(() =>
    (['attention', ...columnsOf(this.scope())] as const).map((column) => ({
      value: column,
      label:
        column === 'attention'
          ? this.i18n.text('caseload.sort.attention')
          : this.i18n.text('caseload.sort.by', { column: this.i18n.text(`caseload.column.${column}`) }),
    })),
  );

  protected choose(by: CaseSort | ''): void {
    if (by) this.sortChange.emit({ by, direction: 'ascending' });
  }
}
