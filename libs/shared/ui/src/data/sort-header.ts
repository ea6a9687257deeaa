import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Icon } from '../icon/icon';

/** By which column and in which direction a table stands. */
export interface Sort<Column extends string = string> {
  readonly by: Column;
  readonly direction: 'ascending' | 'descending';
}

/** `<th ff-sort="name" [(sort)]="sort">{{ … }}</th>`: a header that sorts, told by aria-sort. */
@Component({
  selector: 'th[ff-sort]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button type="button" class="aksel-table__sort-button" (click)="turn()">
      <span><ng-content /></span>
      <ff-icon [name]="icon()" />
    </button>
  `,
  host: { class: 'aksel-table__header-cell', scope: 'col', '[attr.aria-sort]': 'direction()' },
})
export class SortHeader<Column extends string> {
  readonly column = input.required<Column>({ alias: 'ff-sort' });
  readonly sort = model.required<Sort<Column>>();

  protected readonly direction = computed(() => (this.sort().by === this.column() ? this.sort().direction : 'none'));
  protected readonly icon = computed(
    () => (({ none: 'ArrowsUpDown', ascending: 'SortUp', descending: 'SortDown' }) as const)[this.direction()],
  );

  protected turn(): void {
    this.sort.set({ by: this.column(), direction: this.direction() === 'ascending' ? 'descending' : 'ascending' });
  }
}
