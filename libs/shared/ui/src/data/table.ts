import { afterNextRender, booleanAttribute, DestroyRef, Directive, ElementRef, inject, input } from '@angular/core';

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** `<table ff-table>` with ordinary thead, tbody, th and td. Wrap it in `<div class="ff-scroll">` when it can be wide. */
@Directive({
  selector: 'table[ff-table]',
  host: { class: 'aksel-table ff-table', '[class.aksel-table--small]': "size() === 'small'", '[class.ff-table--sticky]': 'sticky()' },
})
export class Table {
  readonly size = input<'medium' | 'small'>('small');
  /** The header stays in sight while the rows scroll. */
  readonly sticky = input(false, { transform: booleanAttribute });

  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const box = this.table.closest<HTMLElement>('.ff-scroll');
      if (!box || !('ResizeObserver' in window)) return;
      const observer = new ResizeObserver(() => {
        this.letArrowsScroll(box);
      });
      observer.observe(box);
      observer.observe(this.table);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    });
  }

  /** A box that scrolls sideways must be reachable from the keyboard, also when nothing in it is. */
  private letArrowsScroll(box: HTMLElement): void {
    const isStuck = box.scrollWidth > box.clientWidth && !box.querySelector(focusable);
    if (isStuck) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}
