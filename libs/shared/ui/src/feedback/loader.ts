import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A turning ring for short waits. Longer waits show a skeleton or a progress bar. */
@Component({
  selector: 'ff-loader',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <svg
      class="aksel-loader"
      [class]="'aksel-loader--' + size()"
      viewBox="0 0 50 50"
      role="img"
      [attr.aria-label]="'ui.loading' | transloco"
    >
      <circle class="aksel-loader__background" cx="25" cy="25" r="20" fill="none" stroke-width="5" />
      <circle class="aksel-loader__foreground" cx="25" cy="25" r="20" fill="none" stroke-width="5" stroke-dasharray="50 155" />
    </svg>
  `,
  host: { class: 'aksel-loader-host' },
})
export class Loader {
  readonly size = input<'small' | 'medium' | 'large'>('small');
}
