import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { isCondition, type Requirement } from '../views';
import { ConditionRow } from './condition-row';
import { standingLook, standingOf } from './outcome';

/** Conditions and groups of conditions in the order of the regulation, every branch shown. */
@Component({
  selector: 'ff-requirement-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConditionRow, Icon, LocalizedPipe, TranslocoPipe],
  templateUrl: './requirement-list.html',
})
export class RequirementList {
  readonly entries = input.required<readonly Requirement[]>();

  protected readonly look = standingLook;
  protected readonly standingOf = standingOf;
  protected readonly isCondition = isCondition;
}
