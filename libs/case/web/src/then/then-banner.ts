import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ThenChoice } from './then-choice';

/** Says that one looks at an earlier day, what is not kept, and leads back to today. */
@Component({
  selector: 'ff-then-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, RouterLink, ThenChoice, TranslocoPipe],
  template: `
    <ff-alert tone="warning" announce="politely" [heading]="'case.then.asItStood' | transloco: { date: (day() | ffDate) }">
      <p>{{ 'case.then.readOnly' | transloco }}</p>
      <p>{{ 'case.then.notKept' | transloco }}</p>
      <p class="ff-row">
        <a ff-button="secondary" size="small" [routerLink]="[]" [queryParams]="{ asOf: null }" queryParamsHandling="merge">{{
          'case.then.back' | transloco
        }}</a>
        <ff-then-choice [label]="'case.then.another' | transloco" />
      </p>
    </ff-alert>
  `,
  host: { class: 'ff-then-banner' },
})
export class ThenBanner {
  readonly day = input.required<LocalDate>();
}
