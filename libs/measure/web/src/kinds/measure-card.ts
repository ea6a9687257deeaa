import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Link, Tag } from '@fotfeste/shared/ui';
import { CountedPipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Measure } from '../contract';

/** One kind of measure at a glance. */
@Component({
  selector: 'ff-measure-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Icon, Link, LocalizedPipe, RouterLink, Tag, TranslocoPipe],
  templateUrl: './measure-card.html',
  host: { class: 'ff-measure-card' },
})
export class MeasureCard {
  readonly measure = input.required<Measure>();
}
