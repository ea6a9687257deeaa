import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizedPipe } from '@fotfeste/shared/web';
import type { OverviewView } from './overview-view';

/** Planned steps that are no longer possible: which, and each rule that refuses them. */
@Component({
  selector: 'ff-hindrances',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizedPipe],
  template: `
    @for (hindrance of hindrances(); track $index) {
      <p>{{ hindrance.step | ffLocalized }}</p>
      @for (reason of hindrance.reasons; track $index) {
        <p class="ff-subtle">{{ reason | ffLocalized }}</p>
      }
    }
  `,
})
export class Hindrances {
  readonly hindrances = input.required<NonNullable<OverviewView['deadlines'][number]['hindrances']>>();
}
