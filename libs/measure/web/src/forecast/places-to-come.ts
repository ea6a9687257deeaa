import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { smallestShown } from '@fotfeste/shared/kernel';
import { Panel, ProblemMessage, ReadMore, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, formatNumber, NumberPipe, WeekPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProbableStart } from './probable-start';

/** Places in an offering week by week, for somebody who comes last in the queue, and when they can probably start. */
@Component({
  selector: 'ff-places-to-come',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, Panel, ProbableStart, ProblemMessage, ReadMore, Skeleton, Table, TranslocoPipe, WeekPipe],
  templateUrl: './places-to-come.html',
})
export class PlacesToCome {
  readonly offeringId = input.required<string>();

  protected readonly forecast = inject(Client).read('GET /offerings/{offeringId}/forecast', () => ({ offeringId: this.offeringId() }));
  protected readonly hasGuess = computed(() => this.forecast.value()?.weeks.some(({ guess }) => guess !== undefined) ?? false);

  protected readonly few = smallestShown;

  protected plus(guess: number | undefined): string {
    const tenths = Math.round((guess ?? 0) * 10) / 10;
    return tenths > 0 ? `+ ${formatNumber(tenths)}` : '';
  }
}
