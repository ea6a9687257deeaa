import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StepHindrance } from '@fotfeste/assistance/domain';
import { Alert } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Why somebody cannot be the second person of a text, and who can. */
@Component({
  selector: 'ff-assistance-control-hindrance',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, TranslocoPipe],
  template: `
    <ff-alert tone="info" [heading]="'assistance.control.hindrance.' + hindrance() + '.heading' | transloco">
      <p>{{ 'assistance.control.hindrance.' + hindrance() + '.text' | transloco }}</p>
    </ff-alert>
  `,
})
export class ControlHindrance {
  readonly hindrance = input.required<Extract<StepHindrance, 'own-text' | 'no-right-of-second-control'>>();
}
