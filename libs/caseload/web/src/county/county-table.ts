import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CountyColumn } from '@fotfeste/caseload/domain';
import { Table } from '@fotfeste/shared/ui';
import { NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { County, CountyNumber } from '../contract';

/** One row: an office, or all of them together. */
interface Row {
  readonly key: string;
  readonly name: string | undefined;
  readonly people: number | undefined;
  readonly cells: readonly (number | undefined)[];
  /** Width of the whole bar and of its parts, in percent; no bar when a part is hidden. */
  readonly bar: { readonly whole: number; readonly parts: readonly number[] } | undefined;
}

/** A chart that is also a table: for each office a bar in the parts that its columns count. */
@Component({
  selector: 'ff-county-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, NumberPipe, Table, TranslocoPipe],
  templateUrl: './county-table.html',
})
export class CountyTable {
  readonly county = input.required<County>();
  readonly columns = input.required<readonly { readonly column: CountyColumn; readonly label: string }[]>();

  private readonly most = computed(() => Math.max(1, ...this.county().offices.map(({ numbers }) => countOf(numbers, 'people') ?? 0)));
  protected readonly rows = computed(() => this.county().offices.map(({ office, name, numbers }) => this.row(office, name, numbers)));
  protected readonly together = computed(() => this.row('together', undefined, this.county().together));

  private row(key: string, name: string | undefined, numbers: readonly CountyNumber[]): Row {
    const people = countOf(numbers, 'people');
    const cells = this.columns().map(({ column }) => countOf(numbers, column));
    const parts = cells.every((cell) => cell !== undefined) && people ? cells.map((cell) => (cell / people) * 100) : undefined;
    return { key, name, people, cells, bar: people && parts ? { whole: Math.min((people / this.most()) * 100, 100), parts } : undefined };
  }
}

function countOf(numbers: readonly CountyNumber[], column: CountyColumn): number | undefined {
  return numbers.find((each) => each.column === column)?.count;
}
