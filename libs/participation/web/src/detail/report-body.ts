import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Facts } from '@fotfeste/shared/ui';
import { DatePipe, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Report } from '../contract';

/** Everything a report says. */
@Component({
  selector: 'ff-report-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Facts, NumberPipe, TranslocoPipe],
  templateUrl: './report-body.html',
})
export class ReportBody {
  readonly report = input.required<Report>();

  protected readonly planned = computed(() => (this.report().attendance ?? []).reduce((sum, { plannedHours }) => sum + plannedHours, 0));
  protected readonly present = computed(() => (this.report().attendance ?? []).reduce((sum, { presentHours }) => sum + presentHours, 0));
}
