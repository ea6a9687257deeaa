import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Link } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says on a page that only knows today that it does not show the day the address asks for, and leads to what happened until that day. */
@Component({
  selector: 'ff-today-only',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, DatePipe, Link, RouterLink, TranslocoPipe],
  template: `
    <ff-alert announce="politely">
      <p>
        {{ 'case.then.todayOnly' | transloco: { date: (day() | ffDate) } }}
        <a ff-link [routerLink]="['/participants', participantId(), 'history']" [queryParams]="{ asOf: day() }">{{
          'case.then.toHistory' | transloco: { date: (day() | ffDate) }
        }}</a>
      </p>
    </ff-alert>
  `,
  host: { class: 'ff-then-banner' },
})
export class TodayOnly {
  readonly participantId = input.required<string>();
  readonly day = input.required<LocalDate>();
}
