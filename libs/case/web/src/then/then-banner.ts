import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ThenWays } from './then-ways';

/** Says that one looks at an earlier day, what is not kept, and leads back to today. */
@Component({
  selector: 'ff-then-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, DatePipe, ThenWays, TranslocoPipe],
  template: `
    <ff-alert tone="warning" announce="politely" [heading]="'case.then.asItStood' | transloco: { date: (day() | ffDate) }">
      <p>{{ 'case.then.readOnly' | transloco }}</p>
      <p>{{ 'case.then.notKept' | transloco }}</p>
      <ff-then-ways />
    </ff-alert>
  `,
  host: { class: 'ff-then-banner' },
})
export class ThenBanner {
  readonly day = input.required<LocalDate>();
}
