import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where text or rows will come. Give the number of lines that are expected, so that nothing jumps. */
@Component({
  selector: 'ff-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <span class="aksel-sr-only" role="status">{{ 'ui.loading' | transloco }}</span>
    @for (line of all(); track line) {
      <div
        class="aksel-skeleton"
        aria-hidden="true"
        [class.aksel-skeleton--text]="shape() === 'text'"
        [class.aksel-skeleton--rounded]="shape() === 'box'"
        [class.ff-skeleton__box]="shape() === 'box'"
      ></div>
    }
  `,
  host: { class: 'ff-skeleton' },
})
export class Skeleton {
  readonly lines = input(3);
  readonly shape = input<'text' | 'box'>('text');

  protected readonly all = computed(() => Array.from({ length: this.lines() }, (_each, index) => index));
}
