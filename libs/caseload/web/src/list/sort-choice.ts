import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { CaseListColumn, CaseSort } from '@fotfeste/caseload/domain';
import { Select, type Sort } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

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
  /** The columns shown. */
  readonly columns = input.required<readonly CaseListColumn[]>();
  readonly sort = input.required<Sort<CaseSort>>();
  readonly sortChange = output<Sort<CaseSort>>();

  private readonly i18n = inject(I18n);
  /** The columns, and what the list is sorted by if no column shows it. */
  private readonly sorts = computed(() => {
    const shown = this.columns().flatMap((column): readonly CaseSort[] => (column === 'deadline' ? [column, 'due'] : [column]));
    return [...new Set<CaseSort>(['attention', ...shown, this.sort().by])];
  });
  protected readonly options = computed(() =>
    this.sorts().map((column) => ({
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
