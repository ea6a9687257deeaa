import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  assistanceGroupDefinitions,
  assistanceGroups,
  isSecondPersonRequired,
  mainGoalIs,
  mainGoalNames,
  mainGoals,
} from '@fotfeste/eligibility/domain';
import { decisionFaults, groupHints, type GroupSurroundings } from '@fotfeste/assistance/domain';
import { Button, InlineMessage, RadioGroup } from '@fotfeste/shared/ui';
import { I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { decisionText, type Written } from './written';

/** Assistance group and main goal, with what to notice right below each choice. */
@Component({
  selector: 'ff-assistance-group-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, InlineMessage, LocalizedPipe, RadioGroup, TranslocoPipe],
  templateUrl: './group-choice.html',
  host: { class: 'ff-form' },
})
export class GroupChoice {
  readonly written = input.required<Written>();
  readonly surroundings = input.required<GroupSurroundings>();
  readonly changed = output<Partial<Written>>();

  private readonly i18n = inject(I18n);
  protected readonly groups = computed(() =>
    assistanceGroups.map((value) => {
      const { name, formerName } = assistanceGroupDefinitions[value];
      const former = this.i18n.text('assistance.formerName', { name: this.i18n.localized(formerName) });
      return { value, label: this.i18n.localized(name), description: former };
    }),
  );
  protected readonly goals = computed(() =>
    mainGoals.map((value) => ({ value, label: this.i18n.localized(mainGoalNames[value]), disabled: this.isGoalForbidden() })),
  );
  protected readonly hints = computed(() => {
    const { group } = this.written();
    return group === '' ? [] : groupHints(group, this.surroundings());
  });
  protected readonly needsControl = computed(() => {
    const { group } = this.written();
    return group !== '' && isSecondPersonRequired(group);
  });
  protected readonly isGoalForbidden = computed(() => {
    const { group } = this.written();
    return group !== '' && mainGoalIs(group) === 'forbidden';
  });
  /** What is wrong with the goal as soon as group and goal do not fit; that it is missing is said when the text is sent. */
  protected readonly goalFault = computed(() => {
    if (this.written().mainGoal === '' || !this.isGoalForbidden()) return undefined;
    return decisionFaults(decisionText(this.written()), this.surroundings()).find(({ field }) => field === 'mainGoal')?.message;
  });
}
