import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Panel, TimelineEvent } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { statusLook } from '../status-look';

/** The statuses of a participation, the newest first, with who and why. */
@Component({
  selector: 'ff-life-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Panel, TimelineEvent, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.detail.life' | transloco">
      <ol class="ff-timeline">
        @for (status of statuses(); track $index) {
          <li
            ff-event
            [when]="status.validFrom | ffDate"
            [heading]="'participation.status.' + status.status | transloco"
            [tone]="look[status.status].tone"
            [icon]="look[status.status].icon"
          >
            <p class="ff-subtle">
              @if (status.isPlanned) {
                {{ 'participation.life.planned' | transloco }} ·
              }
              @if (status.isWithdrawn) {
                {{ 'participation.life.withdrawn' | transloco }} ·
              }
              {{ status.recordedByName }}
            </p>
            @if (status.reason) {
              <p>{{ 'participation.reason.' + status.reason | transloco }}</p>
            }
            @if (status.reasonWords) {
              <p>{{ status.reasonWords }}</p>
            }
          </li>
        }
      </ol>
    </ff-panel>
  `,
})
export class LifePanel {
  readonly participation = input.required<Participation>();

  protected readonly look = statusLook;
  protected readonly statuses = computed(() => [...this.participation().statuses].reverse());
}
