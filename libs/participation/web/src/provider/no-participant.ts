import { ChangeDetectionStrategy, Component } from '@angular/core';
import { EmptyState, Panel } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Beside the list while nobody is chosen. */
@Component({
  selector: 'ff-no-participant',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, Panel, TranslocoPipe],
  template: `
    <ff-panel>
      <ff-empty-state [heading]="'participation.provider.choose' | transloco">
        <p>{{ 'participation.provider.chooseText' | transloco }}</p>
      </ff-empty-state>
    </ff-panel>
  `,
})
export class NoParticipant {}
