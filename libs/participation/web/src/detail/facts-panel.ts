import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Facts, InlineMessage, Panel } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { PeriodPipe } from '../period.pipe';

/** Where, when, how much, and until when the provider sees the participant. */
@Component({
  selector: 'ff-facts-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, InlineMessage, Panel, PeriodPipe, TranslocoPipe],
  templateUrl: './facts-panel.html',
})
export class FactsPanel {
  readonly participation = input.required<Participation>();

  protected readonly i18n = inject(I18n);
}
