import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ProblemMessage, Skeleton, TimelineEvent } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { cardOf } from '../card';
import { changedFields } from './version-changes';

/** How an activity has changed: when, by whom, and which fields. */
@Component({
  selector: 'ff-activity-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemMessage, Skeleton, TimelineEvent],
  template: `
    @if (reading.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reading.reload()" />
    } @else if (reading.value()) {
      <ol class="ff-timeline">
        @for (version of versions(); track version.when) {
          <li ff-event [when]="version.when" [heading]="version.heading">{{ version.text }}</li>
        }
      </ol>
    } @else {
      <ff-skeleton [lines]="3" />
    }
  `,
})
export class ActivityVersions {
  readonly activityId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly staff = this.client.read('GET /staff');
  protected readonly reading = this.client.read('GET /plan-activities/{activityId}/history', () => ({ activityId: this.activityId() }));

  protected readonly versions = computed(() => {
    const versions = this.reading.value()?.versions ?? [];
    return versions.map(({ activity, changedAt, changedBy }, index) => {
      const before = versions[index + 1];
      const fields = before ? changedFields(cardOf(activity), cardOf(before.activity)) : [];
      const status = this.i18n.text(`plan.status.${activity.status}`);
      return {
        when: formatDateTime(changedAt),
        heading: before
          ? fields.map((field) => this.i18n.text(`plan.versions.${field}`, { status })).join(', ')
          : this.i18n.text('plan.versions.added', { status }),
        text: this.staff.value()?.items.find(({ id }) => id === changedBy)?.name ?? changedBy,
      };
    });
  });
}
