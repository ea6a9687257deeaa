import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Icon } from '../icon/icon';

let count = 0;

/** More for those who want it, below a button. */
@Component({
  selector: 'ff-read-more',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="aksel-read-more aksel-read-more--small" data-variant="ghost" [attr.data-state]="state()">
      <button
        type="button"
        class="aksel-read-more__button aksel-body-short aksel-body-short--small"
        [attr.aria-expanded]="open()"
        [attr.aria-controls]="id"
        (click)="open.set(!open())"
      >
        <ff-icon class="aksel-read-more__expand-icon" name="ChevronDown" />
        <span>{{ heading() }}</span>
      </button>
      <div class="aksel-read-more__content aksel-body-long aksel-body-long--small" [id]="id" [hidden]="!open()">
        @if (open()) {
          <ng-content />
        }
      </div>
    </div>
  `,
})
export class ReadMore {
  readonly heading = input.required<string>();
  readonly open = model(false);

  protected readonly id = `ff-read-more-${++count}`;
  protected readonly state = computed(() => (this.open() ? 'open' : 'closed'));
}
