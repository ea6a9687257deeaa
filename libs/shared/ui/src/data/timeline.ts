import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import type { Tone } from '../feedback/tone';

/** One event of `<ol class="ff-timeline">`: `<li ff-event [when]="…" [heading]="…">more</li>`. */
@Component({
  selector: 'li[ff-event]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <span class="ff-event__mark" [attr.data-color]="tone()"><ff-icon [name]="icon()" /></span>
    <div class="ff-event__body">
      <p class="ff-event__when">{{ when() }}</p>
      <p class="ff-event__heading">{{ heading() }}</p>
      <ng-content />
    </div>
  `,
  host: { class: 'ff-event' },
})
export class TimelineEvent {
  readonly when = input.required<string>();
  readonly heading = input.required<string>();
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>('CircleFill');
}
