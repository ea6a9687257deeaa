import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Link } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nearestThen } from './day-then';
import { ThenWays } from './then-ways';

/** Says on a page that only knows today that it does not show the day the address asks for, why, and leads to the nearest page that does. */
@Component({
  selector: 'ff-today-only',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, DatePipe, Link, RouterLink, ThenWays, TranslocoPipe],
  template: `
    <ff-alert announce="politely" [heading]="'case.then.todayOnly' | transloco: { date: (day() | ffDate) }">
      <p>
        {{ 'case.then.why.' + reason() | transloco }}
        <a ff-link [routerLink]="['/participants', participantId(), nearest()]" [queryParams]="{ asOf: day() }">{{
          'case.then.to.' + nearest() | transloco: { date: (day() | ffDate) }
        }}</a>
      </p>
      <ff-then-ways />
    </ff-alert>
  `,
  host: { class: 'ff-then-banner' },
})
export class TodayOnly {
  readonly participantId = input.required<string>();
  readonly day = input.required<LocalDate>();
  /** The page that is open, by its address. */
  readonly page = input.required<string>();

  protected readonly nearest = computed(() => nearestThen[this.page()] ?? 'history');
  protected readonly reason = computed(() => (this.page() in nearestThen ? this.page() : 'other'));
}
