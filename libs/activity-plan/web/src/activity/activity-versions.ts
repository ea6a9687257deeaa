import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Facts, ProblemMessage, Skeleton, TimelineEvent } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { type Card, cardOf } from '../card';
import { ActivityFieldTexts } from './activity-field-texts';
import { inputOf } from './activity-input';
import { changesIn, type VersionChange } from './version-changes';

/** How an activity has changed: when, by whom, and what each value was before. */
@Component({
  selector: 'ff-activity-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, ProblemMessage, Skeleton, TimelineEvent],
  template: `
    @if (reading.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reading.reload()" />
    } @else if (reading.value()) {
      <ol class="ff-timeline">
        @for (version of versions(); track version.when) {
          <li ff-event [when]="version.when" [heading]="version.heading">
            @if (version.values.length > 0) {
              <dl ff-facts>
                @for (value of version.values; track value.label) {
                  <div>
                    <dt>{{ value.label }}</dt>
                    <dd class="ff-plan-words" translate="no">{{ value.text }}</dd>
                  </div>
                }
              </dl>
            }
            {{ version.by }}
          </li>
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
  private readonly texts = inject(ActivityFieldTexts);
  private readonly staff = this.client.read('GET /staff');
  protected readonly reading = this.client.read('GET /plan-activities/{activityId}/history', () => ({ activityId: this.activityId() }));

  protected readonly versions = computed(() => {
    const versions = (this.reading.value()?.versions ?? []).map((version) => ({ ...version, card: cardOf(version.activity) }));
    return versions.map(({ card, changedAt, changedBy }, index) => {
      const before = versions[index + 1]?.card;
      const changes = before ? changesIn(card, before) : (['added'] as const);
      const status = this.i18n.text(`plan.status.${card.status}`);
      return {
        when: formatDateTime(changedAt),
        heading: changes.map((change) => this.i18n.text(`plan.versions.${change}`, { status })).join(', '),
        values: before ? changes.flatMap((change) => this.valuesOf(change, before, card)) : [],
        by: this.staff.value()?.items.find(({ id }) => id === changedBy)?.name ?? changedBy,
      };
    });
  });

  private valuesOf(change: VersionChange | 'added', before: Card, now: Card): readonly ChangedValue[] {
    const [was, is] = [inputOf(before), inputOf(now)];
    if (!(change in is)) return [];
    const name = change as keyof typeof is;
    const label = this.i18n.text(`plan.field.${name}`);
    const [former, present] = [this.texts.textOf(name, was[name]), this.texts.textOf(name, is[name])];
    const key = former ? (present ? 'fromTo' : 'emptied') : 'setTo';
    return [{ label, text: this.i18n.text(`plan.versions.${key}`, { before: former, now: present }) }];
  }
}

interface ChangedValue {
  readonly label: string;
  readonly text: string;
}
