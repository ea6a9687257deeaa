import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/** A filter that is in force, or something chosen, with a way to take it away. */
@Component({
  selector: 'ff-removable-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    <button
      type="button"
      class="aksel-chips__chip aksel-chips__removable aksel-chips--icon-right aksel-body-short aksel-body-short--small"
      [attr.aria-label]="action() ?? ('ui.chip.remove' | transloco: { label: label() })"
      (click)="removed.emit()"
    >
      {{ label() }}
      <span class="aksel-chips__removable-icon"><ff-icon name="XMark" /></span>
    </button>
  `,
  host: { class: 'aksel-chips aksel-chips--small' },
})
export class RemovableChip {
  readonly label = input.required<string>();
  /** What the button does, for those who listen, when it is no filter. */
  readonly action = input<string>();
  readonly removed = output();
}
