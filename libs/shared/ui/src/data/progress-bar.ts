import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How far long work has come, or which step of a form this is. */
@Component({
  selector: 'ff-progress-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="aksel-progress-bar aksel-progress-bar--small"
      role="progressbar"
      [attr.aria-label]="label()"
      [attr.aria-valuenow]="value()"
      [attr.aria-valuemin]="0"
      [attr.aria-valuemax]="max()"
    >
      <div class="aksel-progress-bar__foreground" [style.transform]="shift()"></div>
    </div>
  `,
})
export class ProgressBar {
  readonly value = input.required<number>();
  readonly max = input(100);
  readonly label = input.required<string>();

  protected readonly shift = computed(() => `translateX(${Math.min(this.value() / this.max(), 1) * 100 - 100}%)`);
}
