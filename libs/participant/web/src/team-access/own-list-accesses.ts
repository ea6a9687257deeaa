import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Panel } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Lists of other offices that a lead has opened to the reader, with the last day. Nothing when there is none. */
@Component({
  selector: 'ff-own-list-accesses',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    @if (lists.latest()?.items; as items) {
      @if (items.length > 0) {
        <ff-panel padding="none" [heading]="'participant.ownLists.heading' | transloco">
          <ul class="ff-rows">
            @for (list of items; track list.id) {
              <li class="ff-rows__row">
                <a ff-link routerLink="/office" [queryParams]="{ office: list.office }">
                  @if (list.responsibleName) {
                    {{ 'participant.ownLists.adviser' | transloco: { adviser: list.responsibleName, office: list.officeName } }}
                  } @else {
                    {{ 'participant.ownLists.office' | transloco: { office: list.officeName } }}
                  }
                </a>
                <span class="ff-subtle">{{ 'participant.ownLists.until' | transloco: { date: (list.to | ffDate) } }}</span>
              </li>
            }
          </ul>
        </ff-panel>
      }
    }
  `,
})
export class OwnListAccesses {
  protected readonly lists = inject(Client).read('GET /list-accesses/own');
}
