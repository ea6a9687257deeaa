import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFilter } from '@fotfeste/caseload/domain';
import { EmptyState, Link, SortHeader, Table, Tag, type Sort } from '@fotfeste/shared/ui';
import { NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AdviserLoad } from '../contract';

const numbers = ['newPeople', 'overdue', 'waitsForAdviser', 'under30', 'withoutDecision', 'inMeasure'] as const;

/** The filter of the office's list that shows the people behind each number. */
const filterOf: Readonly<Record<(typeof numbers)[number], CaseFilter>> = {
  newPeople: 'new-to-me',
  overdue: 'overdue',
  waitsForAdviser: 'waits-for-adviser',
  under30: 'under-30',
  withoutDecision: 'without-decision',
  inMeasure: 'in-measure',
};

type Column = 'name' | 'people' | 'weight' | (typeof numbers)[number];

const inNorwegian = new Intl.Collator('nb');

/** What each adviser has. A bar shows who has most; each number leads to the people it counts. */
@Component({
  selector: 'ff-adviser-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, Link, NumberPipe, RouterLink, SortHeader, Table, Tag, TranslocoPipe],
  templateUrl: './adviser-table.html',
})
export class AdviserTable {
  readonly advisers = input.required<readonly AdviserLoad[]>();
  readonly office = input<string>();

  protected readonly numbers = numbers;
  protected readonly filterOf = filterOf;
  protected readonly sort = signal<Sort<Column>>({ by: 'name', direction: 'ascending' });
  protected readonly most = computed(() => Math.max(1, ...this.advisers().map(({ people }) => people)));
  protected readonly rows = computed(() => {
    const { by, direction } = this.sort();
    const sign = direction === 'ascending' ? 1 : -1;
    return [...this.advisers()].sort((left, right) =>
      by === 'name'
        ? sign * inNorwegian.compare(left.name, right.name)
        : sign * (left[by] - right[by]) || inNorwegian.compare(left.name, right.name),
    );
  });

  protected query(adviser: string, filter?: CaseFilter): Readonly<Record<string, string | undefined>> {
    return { adviser, filter, office: this.office() };
  }
}
