import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { IconName } from './icon-names';

/** An Aksel icon, drawn in one picture for all of them. Give `label` only when no text beside it says the same. */
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
      <use [attr.href]="'/icons.svg#' + name()" />
    </svg>
  `,
  host: { class: 'ff-icon' },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();
}
