import { computed, inject, Injectable } from '@angular/core';
import { addDays } from '@fotfeste/shared/kernel';
import { applicationStages, daysToAnswerProposal, requirements, responsibles, writtenKinds } from '@fotfeste/activity-plan/domain';
import type { Option } from '@fotfeste/shared/ui';
import { Clock, formatDate, I18n } from '@fotfeste/shared/web';
import type { ActivityInput } from './activity-input';

/** Where a new card begins. */
export const beginnings = ['proposed', 'planned'] as const;
export type Beginning = (typeof beginnings)[number];

/** What can be chosen in the form of an activity, in the language of the page. */
@Injectable({ providedIn: 'root' })
export class ActivityOptions {
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);

  readonly kinds = computed<readonly Option<ActivityInput['kind']>[]>(() => this.optionsOf(writtenKinds, 'plan.kind.'));
  readonly responsibles = computed(() => this.optionsOf(responsibles, 'plan.responsibleChoice.'));
  readonly stages = computed(() => this.optionsOf(applicationStages, 'plan.stage.'));
  readonly requirements = computed(() => this.optionsOf(requirements, 'plan.requirement.'));
  /** With what follows from each. */
  readonly beginnings = computed<readonly Option<Beginning>[]>(() => {
    const date = formatDate(addDays(this.clock.today(), daysToAnswerProposal));
    return beginnings.map((value) => ({
      value,
      label: this.i18n.text(`plan.activity.beginning.${value}.label`),
      description: this.i18n.text(`plan.activity.beginning.${value}.text`, { date }),
    }));
  });

  private optionsOf<Code extends string>(codes: readonly Code[], key: string): readonly Option<Code>[] {
    return codes.map((value) => ({ value, label: this.i18n.text(key + value) }));
  }
}
