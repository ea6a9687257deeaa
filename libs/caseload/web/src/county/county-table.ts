import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CountyColumn } from '@fotfeste/caseload/domain';
import { Table } from '@fotfeste/shared/ui';
import { CountedPipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { County, CountyNumber } from '../contract';

/** One row: an office, or all of them together. */
interface Row {
  readonly key: string;
  readonly name: string | undefined;
  readonly people: number | undefined;
  readonly cells: readonly (number | undefined)[];
  /** Width of the whole bar and of its parts, in percent; what is hidden stands together at the end. */
  readonly bar: { readonly whole: number; readonly parts: readonly BarPart[] } | undefined;
}

/** A part of a bar: how wide, and painted as what. */
interface BarPart {
  readonly width: number;
  readonly paint: string;
}

/** A column and what it is called. */
export interface ShownColumn {
  readonly column: CountyColumn;
  readonly label: string;
}

/** A chart that is also a table: for each office a bar in the parts that its columns count. */
@Component({
  selector: 'ff-county-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, NgTemplateOutlet, NumberPipe, Table, TranslocoPipe],
  templateUrl: './county-table.html',
})
export class CountyTable {
  readonly county = input.required<County>();
  readonly columns = input.required<readonly ShownColumn[]>();

  private readonly most = computed(() => Math.max(1, ...this.county().offices.map(({ numbers }) => countOf(numbers, 'people') ?? 0)));
  /** What a part of a bar is painted as: what somebody is without stays grey. */
  protected readonly paints = computed(() =>
    this.columns().map(({ column }, place) => (column.startsWith('without-') ? 'none' : String(place))),
  );
  protected readonly rows = computed(() =>
    this.county()
      .offices.filter(({ numbers }) => countOf(numbers, 'people') !== 0)
      .map(({ office, name, numbers }) => this.row(office, name, numbers)),
  );
  protected readonly empty = computed(() => this.county().offices.length - this.rows().length);
  protected readonly together = computed(() => this.row('together', undefined, this.county().together));

  private row(key: string, name: string | undefined, numbers: readonly CountyNumber[]): Row {
    const people = countOf(numbers, 'people');
    const cells = this.columns().map(({ column }) => countOf(numbers, column));
    return {
      key,
      name,
      people,
      cells,
      bar: people ? { whole: Math.min((people / this.most()) * 100, 100), parts: this.parts(cells, people) } : undefined,
    };
  }

  private parts(cells: Row['cells'], people: number): readonly BarPart[] {
    const known = cells.flatMap((cell, place) => (cell ? [{ width: (cell / people) * 100, paint: this.paints()[place] ?? 'none' }] : []));
    const hidden = 100 - known.reduce((sum, { width }) => sum + width, 0);
    return cells.includes(undefined) ? [...known, { width: hidden, paint: 'hidden' }] : known;
  }
}

function countOf(numbers: readonly CountyNumber[], column: CountyColumn): number | undefined {
  return numbers.find((each) => each.column === column)?.count;
}
