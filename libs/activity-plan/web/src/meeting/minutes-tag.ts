import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MinutesState } from '@fotfeste/activity-plan/domain';
import { Tag, type Tone } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Readonly<Record<MinutesState, Tone>> = {
  'not-written': 'warning',
  none: 'neutral',
  internal: 'neutral',
  'not-shared': 'warning',
  shared: 'success',
  'changed-since-shared': 'warning',
};

/** How the minutes of a meeting stand, in a word. */
@Component({
  selector: 'ff-minutes-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag, TranslocoPipe],
  template: `<ff-tag [tone]="tone()" [marked]="tone() === 'warning'">{{ 'plan.minutes.state.' + state() | transloco }}</ff-tag>`,
})
export class MinutesTag {
  readonly state = input.required<MinutesState>();
  protected readonly tone = computed(() => tones[this.state()]);
}
