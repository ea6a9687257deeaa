import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Table } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ShareLine } from './contract';

/** What was shared, when, on which ground, and when it stopped. */
@Component({
  selector: 'ff-share-log',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, DateTimePipe, LocalizedPipe, Table, TranslocoPipe],
  template: `
    <div class="ff-scroll">
      <table ff-table>
        <caption class="aksel-sr-only">
          {{
            'participation.share.log.caption' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'participation.share.log.what' | transloco }}</th>
            <th scope="col">{{ 'participation.share.log.from' | transloco }}</th>
            <th scope="col">{{ 'participation.share.log.to' | transloco }}</th>
            <th scope="col">{{ 'participation.share.log.ground' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of log(); track $index) {
            <tr>
              <th scope="row">{{ 'participation.share.field.' + line.field | transloco }}</th>
              <td>
                {{ line.openedAt | ffDateTime }}
                <span class="ff-subtle ff-participation__second">{{ line.openedByName }}</span>
              </td>
              <td>
                @if (line.endedOn; as on) {
                  {{ on | ffDate }}
                  <span class="ff-subtle ff-participation__second">{{ 'participation.share.log.why.' + line.endedWhy | transloco }}</span>
                } @else {
                  {{ 'participation.share.log.still' | transloco }}
                }
              </td>
              <td>
                {{ 'participation.share.log.on.' + line.ground | transloco }}
                @if (line.basis; as basis) {
                  <span class="ff-subtle ff-participation__second">{{ basis | ffLocalized }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ShareLog {
  readonly log = input.required<readonly ShareLine[]>();
}
