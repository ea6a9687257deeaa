import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { Button, Icon } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

let count = 0;

/** The column of filters; on a narrow screen it lies behind a button that tells how many are in use. */
@Component({
  selector: 'ff-filter-column',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <button
      ff-button="secondary"
      size="small"
      type="button"
      class="ff-measures-filters__button"
      [attr.aria-controls]="id"
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      <ff-icon name="Filter" />{{ (inUse() > 0 ? 'measure.filter.inUse' : 'measure.filter.heading') | transloco: { count: inUse() } }}
    </button>
    <section
      class="ff-measures-filters"
      [id]="id"
      [class.ff-measures-filters--open]="isOpen()"
      [attr.aria-label]="'measure.filter.heading' | transloco"
    >
      <ng-content />
    </section>
  `,
})
export class FilterColumn {
  /** How many choices narrow the list. */
  readonly inUse = input.required<number>();

  protected readonly id = `ff-measures-filters-${++count}`;
  protected readonly isOpen = signal(false);
}
