import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const warnFrom = 0.75;
const alarmFrom = 0.9;

/** How much of a longest duration or a capacity is used, with the words beside the bar: `21 av 24 md.` */
@Component({
  selector: 'ff-used-of',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="ff-bar"
      role="progressbar"
      [attr.aria-label]="label()"
      [attr.aria-valuenow]="used()"
      [attr.aria-valuemin]="0"
      [attr.aria-valuemax]="max()"
      [attr.aria-valuetext]="text()"
    >
      <div class="ff-bar__fill" [attr.data-color]="tone()" [style.inline-size.%]="percent()"></div>
    </div>
    <span class="ff-used-of__text" aria-hidden="true">{{ text() }}</span>
  `,
  host: { class: 'ff-used-of' },
})
export class UsedOf {
  readonly used = input.required<number>();
  readonly max = input.required<number>();
  /** What is measured, for those who do not see the column. */
  readonly label = input.required<string>();
  /** The amount in words. */
  readonly text = input.required<string>();
  /** `capacity` may be full without being wrong, so it is never red. */
  readonly kind = input<'duration' | 'capacity'>('duration');

  private readonly share = computed(() => (this.max() > 0 ? this.used() / this.max() : 0));
  protected readonly percent = computed(() => Math.min(Math.max(this.share() * 100, 0), 100));
  protected readonly tone = computed(() => {
    if (this.kind() === 'capacity' || this.share() < warnFrom) return 'accent';
    return this.share() < alarmFrom ? 'warning' : 'danger';
  });
}
