import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Panel } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MeasureNames } from '../person/measure-names';

/** What to ask the person about now, above the list of measures. */
@Component({
  selector: 'ff-due-checkpoints',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    @if (due.value()?.items; as items) {
      @if (items.length > 0) {
        <ff-panel [heading]="'participation.checkpoint.dueHeading' | transloco">
          <ul class="ff-rows">
            @for (each of items; track each.participationId) {
              <li class="ff-rows__row">
                <a ff-link [routerLink]="[each.participationId]">
                  {{
                    'participation.checkpoint.dueText'
                      | transloco
                        : {
                            measure: names.short(each.measure),
                            point: ('participation.checkpoint.point.' + each.point | transloco),
                          }
                  }}
                </a>
                <span class="ff-rows__end ff-subtle">{{ each.day | ffDate }}</span>
              </li>
            }
          </ul>
        </ff-panel>
      }
    }
  `,
})
export class DueCheckpoints {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  protected readonly names = inject(MeasureNames);
  protected readonly due = this.client.read('GET /participants/{participantId}/checkpoints/due', () => ({
    participantId: this.participantId(),
  }));
}
