import { ApplicationRef, computed, DestroyRef, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { seenRows, type RowSpan } from './row-window';
import type { ListPlace } from './list-places';

/** A table whose rows have one height. */
interface ScrolledTable {
  readonly body: () => HTMLElement;
  readonly total: Signal<number>;
  /** Unit: rem. */
  readonly rowHeight: Signal<number>;
}

/** What is seen of the table. Unit: pixels. */
interface View {
  /** Where the first row begins, below the top of what is seen. */
  readonly start: number;
  readonly seen: number;
  /** Size of a rem. */
  readonly root: number;
  readonly width: number;
  /** How tall the table is. */
  readonly block: number;
}

const narrow = '(max-width: 47.99rem)';

/** Name of the animation that keeps the head of a wide table in sight. */
const movedHead = 'ff-cases-head';

/** Which rows of a table are seen as the page scrolls, and the way to a row. The page scrolls, not a box in it. */
@Injectable()
export class RowScroll {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly application = inject(ApplicationRef);
  private table: ScrolledTable | undefined;
  private frame: number | undefined;
  private readonly view = signal<View>({ start: 0, seen: 800, root: 16, width: Infinity, block: 0 });

  private readonly narrowness = signal(false);
  readonly isNarrow = this.narrowness.asReadonly();

  /** The rows to draw. */
  readonly seen: Signal<RowSpan> = computed(
    () => {
      const { start, seen } = this.view();
      return seenRows({ start, seen, rowHeight: this.rowHeight() }, this.table?.total() ?? 0);
    },
    { equal: (left, right) => left.from === right.from && left.to === right.to },
  );

  /** The room beside each other that columns have. Unit: rem. */
  readonly width = computed(() => this.view().width / this.view().root);

  /** How tall the table is with its head. Unit: pixels. */
  readonly blockSize = computed(() => this.view().block);

  /** Begins to follow the page; call it once, when the component is made. */
  follow(table: ScrolledTable): void {
    this.table = table;
    const { window } = this;
    if (!window) return;
    const query = typeof window.matchMedia === 'function' ? window.matchMedia(narrow) : undefined;
    this.narrowness.set(query?.matches ?? false);
    const moved = (): void => {
      this.frame ??= window.requestAnimationFrame(() => {
        this.frame = undefined;
        this.glance();
      });
    };
    const resized = (): void => {
      this.narrowness.set(query?.matches ?? false);
      this.look();
    };
    // The table takes on or loses room when what stands beside it comes or goes
    const room = 'ResizeObserver' in window ? new ResizeObserver(resized) : undefined;
    const begin = window.requestAnimationFrame(() => {
      this.look();
      const box = this.box();
      if (box) room?.observe(box);
    });
    window.addEventListener('scroll', moved, { passive: true });
    window.addEventListener('resize', resized);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('scroll', moved);
      window.removeEventListener('resize', resized);
      window.cancelAnimationFrame(begin);
      room?.disconnect();
      if (this.frame !== undefined) window.cancelAnimationFrame(this.frame);
    });
  }

  /** The row on top, below what stands above the rows and never scrolls away. */
  place(): ListPlace {
    this.look();
    const past = Math.max(0, this.above() - this.view().start);
    const index = Math.floor(past / this.rowHeight());
    return { index, offset: past - index * this.rowHeight() };
  }

  to({ index, offset }: ListPlace): void {
    this.look();
    const top = this.top() + index * this.rowHeight() + offset - this.above();
    const isTop = index === 0 && offset === 0;
    // The first row is seen from the top of the page too: nobody is taken down to it.
    if (!isTop || top < (this.window?.scrollY ?? 0)) this.window?.scrollTo({ top, behavior: 'instant' });
    this.look();
  }

  /** A new list begins at its first row, for who has scrolled past it; nobody else is moved. */
  toBeginning(): void {
    this.look();
    if (this.view().start < this.above()) this.to({ index: 0, offset: 0 });
  }

  /** Scrolls as little as needed for the whole row to be seen. */
  reveal(index: number): void {
    this.look();
    const start = this.view().start + index * this.rowHeight();
    const end = start + this.rowHeight();
    const missing = start < this.above() ? start - this.above() : Math.max(0, end - (this.view().seen - this.below()));
    if (missing !== 0) this.window?.scrollTo({ top: this.window.scrollY + missing, behavior: 'instant' });
    this.look();
  }

  /** Draws at once: the browser prints what stands there when its event has been told. */
  drawNow(): void {
    this.application.tick();
  }

  private look(): void {
    const { window, table } = this;
    if (!window || !table) return;
    const root = Number.parseFloat(window.getComputedStyle(window.document.documentElement).fontSize) || 16;
    const box = this.box();
    const width = (box?.clientWidth ?? 0) || Infinity;
    const start = table.body().getBoundingClientRect().top;
    this.view.set({ start, seen: window.innerHeight, root, width, block: box?.offsetHeight ?? 0 });
  }

  /** While one scrolls nothing changes but where the rows begin. */
  private glance(): void {
    const { table } = this;
    if (!table) return;
    const start = table.body().getBoundingClientRect().top;
    this.view.update((view) => ({ ...view, start }));
  }

  private box(): HTMLElement | null {
    return this.table?.body().closest<HTMLElement>('.ff-cases-scroll') ?? null;
  }

  private top(): number {
    return this.view().start + (this.window?.scrollY ?? 0);
  }

  /** Height of what covers the top of the page: the product's bar and the table's head, as far as they stay. Unit: pixels. */
  private above(): number {
    const head = this.table?.body().parentElement?.querySelector('thead');
    const { window } = this;
    if (!head || !window) return 0;
    const style = window.getComputedStyle(head);
    // In a table that scrolls sideways it is moved along by an animation, since no box that scrolls lets a head stick to the page
    if (style.position !== 'sticky' && style.animationName !== movedHead) return 0;
    return (Number.parseFloat(style.scrollMarginTop) || 0) + head.getBoundingClientRect().height;
  }

  /** Height of what covers the bottom of the page, as the page itself says, and of the bar that scrolls sideways. Unit: pixels. */
  private below(): number {
    const { window } = this;
    const bar = this.box()?.parentElement?.querySelector<HTMLElement>('.ff-sideways-bar')?.offsetHeight ?? 0;
    return bar + (window ? Number.parseFloat(window.getComputedStyle(window.document.documentElement).scrollPaddingBottom) || 0 : 0);
  }

  /** Unit: pixels. */
  private rowHeight(): number {
    return (this.table?.rowHeight() ?? 1) * this.view().root;
  }
}
