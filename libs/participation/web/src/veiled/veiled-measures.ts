import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Panel, Tag } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VeiledParticipation } from '../contract';
import { PeriodPipe } from '../period.pipe';
import { statusLook } from '../status-look';

/** Measures that are not named to the reader: that they are there, when, how they stand, and why no more is told. */
@Component({
  selector: 'ff-veiled-measures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Panel, PeriodPipe, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.veiled.heading' | transloco" padding="none">
      <ul class="ff-rows">
        @for (item of items(); track item.id) {
          <li class="ff-rows__row">
            <span>{{ 'participation.veiled.name' | transloco }}</span>
            <span class="ff-rows__end ff-subtle ff-nowrap">{{ item | ffPeriod }}</span>
            <ff-tag [tone]="look[item.status].tone" [icon]="look[item.status].icon">{{
              'participation.status.' + item.status | transloco
            }}</ff-tag>
          </li>
        }
      </ul>
      <p class="ff-subtle ff-participation__why">{{ 'participation.veiled.why' | transloco }}</p>
    </ff-panel>
  `,
})
export class VeiledMeasures {
  readonly items = input.required<readonly VeiledParticipation[]>();

  protected readonly look = statusLook;
}
