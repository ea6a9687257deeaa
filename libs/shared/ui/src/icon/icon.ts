import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IconName, iconPaths } from './icon-paths';

/** An Aksel icon. Give `label` only when no text beside it says the same. */
@Component({
  selector: 'ff-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      focusable="false"
      [attr.role]="label() ? 'img' : null"
      [attr.aria-label]="label()"
      [attr.aria-hidden]="label() ? null : true"
    >
      @for (path of paths(); track path) {
        <path fill="currentColor" fill-rule="evenodd" clip-rule="evenodd" [attr.d]="path" />
      }
    </svg>
  `,
  host: { class: 'ff-icon' },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();

  protected readonly paths = computed(() => iconPaths[this.name()]);
}
