import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

let count = 0;

/** A white box with a heading of level 2 or 3, as on all sketches. `flush` for tables and lists that reach its edges. */
@Component({
  selector: 'ff-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="ff-panel" [class.ff-panel--flush]="flush()" [attr.aria-labelledby]="heading() ? id : null">
      @if (heading(); as heading) {
        <div class="ff-panel__header">
          @if (level() === 2) {
            <h2 class="aksel-heading aksel-heading--xsmall" [id]="id">{{ heading }}</h2>
          } @else {
            <h3 class="aksel-heading aksel-heading--xsmall" [id]="id">{{ heading }}</h3>
          }
          <ng-content select="[ff-beside-heading]" />
          <span class="ff-panel__actions"><ng-content select="[ff-actions]" /></span>
        </div>
      }
      <div class="ff-panel__content"><ng-content /></div>
    </section>
  `,
})
export class Panel {
  readonly heading = input<string>();
  readonly level = input<2 | 3>(2);
  readonly padding = input<'normal' | 'none'>('normal');

  protected readonly id = `ff-panel-${++count}`;
  protected readonly flush = computed(() => this.padding() === 'none');
}
