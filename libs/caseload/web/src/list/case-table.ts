import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Preferences } from '@fotfeste/access/web';
import type { CaseListColumn, CaseSort } from '@fotfeste/caseload/domain';
import { SortHeader, Table, type Sort } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseMarks } from '../bulk/case-marks';
import type { CaseListing } from './case-listing';
import { CaseRow } from './case-row';
import { entriesOf } from './rows/row-window';
import type { ListPlace } from './rows/list-places';
import { RowScroll } from './rows/row-scroll';
import { leastWidthOf, rowHeightOf, tracksOf } from './rows/row-shape';
import { SidewaysBar } from './rows/sideways-bar';

/** Rows asked for beyond those that are drawn, so that they are here when somebody comes to them. */
const readAhead = 25;

/** Not oftener than this are rows asked for, since some that one flies past are never seen. */
const settleMs = 60;

/**
 * The rows of a list. Only those that are seen are drawn, each in its own place, so nothing moves when rows arrive. On a narrow screen
 * each row becomes a card, with the column's name beside each value.
 */
@Component({
  selector: 'ff-case-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CaseRow, SidewaysBar, SortHeader, Table, TranslocoPipe],
  providers: [RowScroll],
  templateUrl: './case-table.html',
})
export class CaseTable {
  readonly listing = input.required<CaseListing>();
  readonly columns = input.required<readonly CaseListColumn[]>();
  readonly sort = input.required<Sort<CaseSort>>();
  /** Index of the row that has the focus or had it last. */
  readonly active = model<number>();
  readonly sortChange = output<Sort<CaseSort>>();
  /** Somebody opens the row at an index. */
  readonly opened = output<number>();

  private readonly injector = inject(Injector);
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  private readonly marks = inject(CaseMarks);
  protected readonly scroll = inject(RowScroll);
  /** Index of the row the focus shall go to. */
  private readonly awaited = signal<number | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly isPrinting = signal(false);

  protected readonly density = inject(Preferences).density;
  private readonly least = computed(() => leastWidthOf(this.columns(), this.density()));
  protected readonly isWide = computed(() => this.least() > this.scroll.width());
  protected readonly tracks = computed(() => tracksOf(this.columns(), this.density()));
  protected readonly leastWidth = computed(() => `${String(this.least())}rem`);
  /** How much of a wide table the column that stays takes. */
  protected readonly nameWidth = computed(() => `${String(leastWidthOf(['name'], this.density()))}rem`);
  protected readonly height = computed(() => rowHeightOf(this.columns(), this.scroll.isNarrow() ? 'card' : this.density()));
  protected readonly total = computed(() => this.listing().rows.total() ?? 0);
  private readonly drawn = computed(() => {
    const active = this.active() ?? 0;
    if (!this.isPrinting()) return this.scroll.seen();
    const { from, items } = this.listing().rows.around(this.scroll.seen().from || active);
    return { from, to: from + items.length };
  });
  protected readonly entries = computed(() =>
    entriesOf(this.drawn(), this.total(), this.active()).map((entry) => {
      if (entry.kind === 'gap') return { ...entry, key: `gap-${String(entry.at)}` };
      const item = this.listing().rows.row(entry.index);
      if (!item) return { ...entry, kind: 'coming' as const, key: entry.index };
      return { ...entry, key: entry.index, item };
    }),
  );

  constructor() {
    this.scroll.follow({ body: () => this.body().nativeElement, total: this.total, rowHeight: this.height });
    effect(() => {
      // Reading a row makes this run again when pages come or are forgotten.
      this.listing().rows.row(this.scroll.seen().from);
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        const { from, to } = untracked(this.scroll.seen);
        const { rows } = untracked(this.listing);
        rows.need(from - readAhead, to + readAhead);
        for (let index = from; index < to; index += 1) {
          const item = untracked(() => rows.row(index));
          if (item) this.marks.need(item.participantId);
        }
      }, settleMs);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
    afterRenderEffect(() => {
      this.focusAwaited();
    });
    afterRenderEffect(() => {
      const { wanted } = this.listing();
      const place = wanted();
      if (!place || this.total() === 0) return;
      wanted.set(undefined);
      untracked(() => {
        this.show(place);
      });
    });
  }

  /** The focus goes to the row while it is on its way, and to its link as soon as it is here. */
  private focusAwaited(): void {
    const index = this.awaited();
    if (index === undefined) return;
    const isHere = this.listing().rows.row(index) !== undefined;
    const row = this.body().nativeElement.querySelector<HTMLElement>(`[aria-rowindex="${String(index + 2)}"]`);
    if (!row) return;
    if (!row.contains(document.activeElement)) this.scroll.reveal(index);
    (row.querySelector<HTMLElement>('a') ?? row).focus({ preventScroll: true });
    if (isHere) this.awaited.set(undefined);
  }

  /** Where one stands now. */
  place(): ListPlace {
    const active = this.active();
    return { ...this.scroll.place(), ...(active !== undefined && { active }) };
  }

  /** What stands above the rows is about to change: they stay where they are seen, for whoever has scrolled into them. */
  keepPlace(): void {
    const place = this.scroll.place();
    if (place.index === 0 && place.offset === 0) return;
    afterNextRender(
      () => {
        this.scroll.to(place);
      },
      { injector: this.injector },
    );
  }

  /** Puts the focus on a row, which comes into sight; on its link, once it has arrived. */
  focus(index: number): void {
    if (index < 0 || index >= this.total()) return;
    this.active.set(index);
    this.awaited.set(index);
  }

  protected print(isPrinting: 'yes' | 'no'): void {
    this.isPrinting.set(isPrinting === 'yes');
    this.scroll.drawNow();
  }

  private show(place: ListPlace): void {
    if (place.isBeginning) this.scroll.toBeginning();
    else this.scroll.to(place);
    if (place.active === undefined) this.active.set(undefined);
    else this.focus(place.active);
  }
}
