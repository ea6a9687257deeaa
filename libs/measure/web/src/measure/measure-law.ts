import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Alert, Icon, InlineMessage, Link } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureDetail } from '../contract';

/** Where the measure stands in the law, and whether the product knows its conditions. */
@Component({
  selector: 'ff-measure-law',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Icon, InlineMessage, Link, LocalizedPipe, TranslocoPipe],
  templateUrl: './measure-law.html',
  host: { class: 'ff-stack' },
})
export class MeasureLaw {
  readonly measure = input.required<MeasureDetail>();
}
