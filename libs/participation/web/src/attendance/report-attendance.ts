import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mondayOf, weeksIn, type ReportPeriod } from '@fotfeste/participation/domain';
import { addDays } from '@fotfeste/shared/kernel';
import { Button, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RecordedWeeks } from './recorded-weeks';

/** The attendance a report will tell of: what is recorded, nothing filled in. It is written in the grid, never in the report. */
@Component({
  selector: 'ff-report-attendance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ProblemMessage, RecordedWeeks, RouterLink, Skeleton, TranslocoPipe],
  template: `
    @if (attendance.value()) {
      <ff-recorded-weeks [weeks]="weeks()" />
      <p class="ff-subtle">{{ 'participation.attendance.inReport' | transloco: { count: recordedCount(), of: weeks().length } }}</p>
      <p>
        <a ff-button="secondary" size="small" routerLink="/attendance" [queryParams]="{ week: firstWeek() }">{{
          'participation.attendance.goWrite' | transloco
        }}</a>
      </p>
    } @else if (attendance.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="attendance.reload()" />
    } @else {
      <ff-skeleton [lines]="4" />
    }
  `,
})
export class ReportAttendance {
  readonly participationId = input.required<string>();
  readonly period = input.required<ReportPeriod>();

  private readonly client = inject(Client);
  protected readonly attendance = this.client.read('GET /provider/participations/{participationId}/attendance', () => ({
    participationId: this.participationId(),
  }));
  protected readonly weeks = computed(() => {
    const recorded = this.attendance.value()?.items ?? [];
    return weeksIn(this.period()).map((week) => recorded.find((each) => each.year === week.year && each.week === week.week) ?? week);
  });
  protected readonly recordedCount = computed(() => this.weeks().filter((week) => 'presentHours' in week && 'plannedHours' in week).length);
  /** The first week that nobody has recorded, or the last of the period. */
  protected readonly firstWeek = computed(() => {
    const { from, to } = this.period();
    const open = weeksIn(this.period()).findIndex((_, index) => !('presentHours' in (this.weeks()[index] ?? {})));
    return open < 0 ? mondayOf(to) : addDays(mondayOf(from), open * 7);
  });
}
