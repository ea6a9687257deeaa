import { afterRenderEffect, ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';

/**
 * A bar at the lower edge of what is seen that scrolls a wide table sideways: the table's own would lie below its last row. It is for the
 * pointer alone: the keyboard moves the table itself, and whatever gets the focus comes out whole beside the column that stays.
 */
@Component({
  selector: 'ff-sideways-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="ff-sideways-bar__room" [style.inline-size]="width()"></div>`,
  host: { class: 'ff-sideways-bar', 'aria-hidden': 'true', tabindex: '-1' },
})
export class SidewaysBar {
  /** What is scrolled. */
  readonly box = input.required<HTMLElement>();
  /** How wide that is in all. */
  readonly width = input.required<string>();

  constructor() {
    const { nativeElement: bar } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect((onCleanup) => {
      const box = this.box();
      this.width();
      const ends = [follows(bar, box), follows(box, bar), keepsFocusSeen(box)];
      onCleanup(() => {
        for (const end of ends) end();
      });
    });
  }
}

/** Lets one stand as far to the side as the other, now and whenever that is scrolled. */
function follows(follower: Element, leader: Element): () => void {
  const follow = (): void => {
    // They may differ by less than a pixel, and would else move each other in turn
    if (Math.abs(follower.scrollLeft - leader.scrollLeft) >= 1) follower.scrollLeft = leader.scrollLeft;
  };
  follow();
  leader.addEventListener('scroll', follow, { passive: true });
  return () => {
    leader.removeEventListener('scroll', follow);
  };
}

/** Moves the table so that the whole of what has the focus is seen: a browser leaves be what is seen in part. */
function keepsFocusSeen(box: HTMLElement): () => void {
  const reveal = ({ target }: FocusEvent): void => {
    // The first column stays where it is
    if (!(target instanceof Element) || target.closest('th:first-child')) return;
    const [seen, focused] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
    const start = seen.left + (Number.parseFloat(getComputedStyle(box).scrollPaddingLeft) || 0);
    box.scrollLeft += Math.min(0, focused.left - start) + Math.max(0, focused.right - seen.right);
  };
  box.addEventListener('focusin', reveal);
  return () => {
    box.removeEventListener('focusin', reveal);
  };
}
