import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { attendanceFields } from '@fotfeste/participation/domain';
import { Table } from '@fotfeste/shared/ui';
import { NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendedWeek } from './contract';

/** What is recorded of somebody's attendance, week by week. What nobody has recorded is told as unknown. */
@Component({
  selector: 'ff-recorded-weeks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'participation.attendance.caption' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'participation.attendance.weekLabel' | transloco }}</th>
            @for (field of fields; track field) {
              <th scope="col" class="ff-number">{{ 'participation.attendance.field.' + field | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (week of weeks(); track $index) {
            <tr>
              <th scope="row">
                {{ 'participation.attendance.weekShort' | transloco: { week: week.week, year: week.year } }}
                @if (week.cameByLinkFrom; as name) {
                  <span class="ff-subtle ff-participation__second">{{ 'participation.attendance.byLink' | transloco: { name } }}</span>
                }
              </th>
              @for (field of fields; track field) {
                @let hours = week[field];
                <td class="ff-number">
                  @if (hours !== undefined) {
                    {{ hours | ffNumber }}
                  } @else {
                    <span class="ff-subtle">
                      <span aria-hidden="true">–</span>
                      <span class="aksel-sr-only">{{ 'participation.attendance.unknown' | transloco }}</span>
                    </span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class RecordedWeeks {
  readonly weeks = input.required<readonly (Pick<AttendedWeek, 'year' | 'week'> & Partial<AttendedWeek>)[]>();

  protected readonly fields = attendanceFields;
}
