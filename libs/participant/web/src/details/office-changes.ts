import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReadMore } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUp } from '../contract';

/** Earlier changes of office, with what the one wrote to the other and who has read it. */
@Component({
  selector: 'ff-office-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, ReadMore, TranslocoPipe],
  template: `
    <ff-read-more [heading]="'participant.office.earlier' | transloco">
      @for (handover of handovers(); track handover.id) {
        <div class="ff-period">
          <p>
            <strong>{{ 'participant.office.fromTo' | transloco: { from: handover.fromOfficeName, to: handover.toOfficeName } }}</strong>
          </p>
          <p class="ff-written">{{ handover.words }}</p>
          <p class="ff-subtle">
            {{ 'participant.office.written' | transloco: { name: handover.writtenByName, date: (handover.on | ffDate) } }}.
            @if (handover.readByName) {
              {{ 'participant.office.readBy' | transloco: { name: handover.readByName, date: (handover.readOn | ffDate) } }}.
            } @else {
              {{ 'participant.office.unread' | transloco }}.
            }
          </p>
        </div>
      }
    </ff-read-more>
  `,
})
export class OfficeChanges {
  readonly handovers = input.required<FollowUp['handovers']>();
}
