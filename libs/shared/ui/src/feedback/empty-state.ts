import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** What would be here and how to get it here. Buttons go inside. */
@Component({
  selector: 'ff-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="ff-empty-state__heading">{{ heading() }}</p>
    <div class="ff-empty-state__more"><ng-content /></div>
  `,
  host: { class: 'ff-empty-state' },
})
export class EmptyState {
  readonly heading = input.required<string>();
}
