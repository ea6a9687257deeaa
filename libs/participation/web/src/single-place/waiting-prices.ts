import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Panel, ProblemMessage } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DateTimePipe, MoneyPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from '../person/measure-names';

/** Prices of single places that wait for the team lead, the oldest first; nothing is shown while none waits. */
@Component({
  selector: 'ff-waiting-prices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DateTimePipe, Link, MoneyPipe, Panel, ProblemMessage, RouterLink, TranslocoPipe],
  template: `
    @if (prices.latest(); as found) {
      @if (found.items.length > 0) {
        <ff-panel padding="none" [heading]="'participation.singlePlace.waitingHeading' | transloco">
          <p ff-beside-heading class="ff-subtle">{{ 'participation.singlePlace.total' | ffCounted: found.items.length }}</p>
          <ul class="ff-rows">
            @for (each of found.items; track each.participationId) {
              <li class="ff-rows__row">
                <span>
                  <a ff-link translate="no" [routerLink]="['/participants', each.participantId, 'measures', each.participationId]">{{
                    each.name
                  }}</a>
                  <span class="ff-subtle ff-participation__second"
                    >{{ names.short(each.measure) }} · <span translate="no">{{ each.hostName }}</span></span
                  >
                </span>
                <span class="ff-rows__end">
                  {{ each.priceOre | ffMoney }}
                  <span class="ff-subtle ff-participation__second"
                    ><span translate="no">{{ each.writtenByName }}</span
                    >, {{ each.since | ffDateTime }}</span
                  >
                </span>
              </li>
            }
          </ul>
        </ff-panel>
      }
    } @else if (prices.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="prices.reload()" />
    }
  `,
})
export class WaitingPrices {
  protected readonly names = inject(MeasureNames);
  protected readonly prices = inject(Client).read('GET /place-prices');
}
