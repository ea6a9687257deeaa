import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { Icon, type Sort, SortHeader, Table } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { laneLook, lanes, type WrittenItem } from './timeline-texts';

type Column = 'what' | 'from' | 'to';

/** The timeline as a table: the same lines, one to a row. */
@Component({
  selector: 'ff-timeline-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, SortHeader, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'case.timeline.heading' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th ff-sort="what" [(sort)]="sort">{{ 'case.timeline.what' | transloco }}</th>
            <th ff-sort="from" [(sort)]="sort">{{ 'case.field.from' | transloco }}</th>
            <th ff-sort="to" class="ff-lifeline__wide" [(sort)]="sort">{{ 'case.field.to' | transloco }}</th>
            <th scope="col" class="ff-lifeline__wide">{{ 'case.field.source' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.item.id) {
            <tr>
              <th scope="row">
                <span class="ff-lifeline__cell">
                  <ff-icon [name]="row.icon" />
                  <span>
                    <span class="ff-subtle ff-lifeline__lane-name">{{ row.item.laneName }}</span>
                    <span [attr.translate]="row.item.isProper ? 'no' : null">{{ row.item.name }}</span>
                    @for (detail of row.item.details; track detail) {
                      <span class="ff-lifeline__detail">{{ detail }}</span>
                    }
                  </span>
                </span>
              </th>
              <td class="ff-numeric">
                @if (row.item.from; as from) {
                  {{ from | ffDate }}
                } @else {
                  <span class="ff-subtle">{{ 'case.overview.notKnown' | transloco }}</span>
                }
                @if (!row.item.isPoint && row.item.to) {
                  <span class="ff-lifeline__narrow">–{{ row.item.to | ffDate }}</span>
                }
              </td>
              <td class="ff-numeric ff-lifeline__wide">
                @if (row.item.to; as to) {
                  {{ to | ffDate }}
                } @else if (row.item.from) {
                  <span class="ff-subtle">{{ 'case.timeline.open' | transloco }}</span>
                } @else {
                  <span class="ff-subtle">{{ 'case.overview.notKnown' | transloco }}</span>
                }
              </td>
              <td class="ff-subtle ff-lifeline__wide">{{ row.item.source }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class TimelineTable {
  readonly items = input.required<readonly WrittenItem[]>();

  protected readonly sort = signal<Sort<Column>>({ by: 'from', direction: 'descending' });
  protected readonly rows = computed(() => {
    const { by, direction } = this.sort();
    const sorted = this.items()
      .map((item) => ({ item, icon: laneLook[item.lane].icon, key: keys[by](item) }))
      .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
    return direction === 'ascending' ? sorted : sorted.reverse();
  });
}

/** What runs ends after everything that has ended. */
const keys: Readonly<Record<Column, (item: WrittenItem) => string>> = {
  what: ({ lane, name }) => `${String(lanes.indexOf(lane))} ${name}`,
  from: ({ from }) => from ?? '',
  to: ({ from, to }) => to ?? (from ? '9999-12-31' : ''),
};
