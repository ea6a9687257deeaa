import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { UsedOf } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Duration } from '../views';
import { ExplainedPipe } from './explained.pipe';
import { standingOf } from './outcome';
import { daysOf, TimeLengthPipe } from './time-length.pipe';

/** How much of the longest time is used, what is left, and which steps of extension the law has. */
@Component({
  selector: 'ff-duration-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, ExplainedPipe, LocalizedPipe, TimeLengthPipe, TranslocoPipe, UsedOf],
  templateUrl: './duration-panel.html',
})
export class DurationPanel {
  readonly duration = input.required<Duration>();

  protected readonly used = computed(() => daysOf(this.duration().used));
  protected readonly max = computed(() => daysOf(this.duration().maximum));
  protected readonly isOver = computed(() => daysOf(this.duration().overrun) > 0);
  protected readonly mayGrow = computed(() => daysOf(this.duration().possibleMaximum) > this.max());
  protected readonly standingOf = standingOf;
}
