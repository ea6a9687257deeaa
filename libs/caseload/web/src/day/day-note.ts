import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link, Panel } from '@fotfeste/shared/ui';
import { Client, CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The day in one line, above what the bell tells of. */
@Component({
  selector: 'ff-day-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Link, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel>
      <p>
        <a ff-link routerLink="/my-day">{{ 'caseload.day.heading' | transloco }}</a>
        @if (counts(); as counts) {
          <span class="ff-subtle"
            >: {{ 'caseload.day.meetingCount' | ffCounted: counts.meetings }},
            {{ 'caseload.day.deadlineCount' | ffCounted: counts.deadlines }}</span
          >
        }
      </p>
    </ff-panel>
  `,
})
export class DayNote {
  private readonly day = inject(Client).read('GET /caseload/mine/day');
  protected readonly counts = computed(() => {
    const day = this.day.latest();
    return day && { meetings: day.meetings.length, deadlines: day.today.total + day.overdue.total };
  });
}
