import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReadMore } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Stored, StoredRows } from './stored-rows';

/** Answers that were stored, folded away, to be read as they read that day. */
@Component({
  selector: 'ff-stored-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReadMore, StoredRows, TranslocoPipe],
  template: `
    @if (items().length > 0) {
      <div class="ff-possible__group ff-possible__others">
        <ff-read-more [heading]="'eligibility.stored.heading' | transloco: { count: items().length }">
          <ff-stored-rows [participantId]="participantId()" [items]="items()" />
        </ff-read-more>
      </div>
    }
  `,
})
export class StoredList {
  readonly participantId = input.required<string>();
  readonly items = input.required<readonly Stored[]>();
}
