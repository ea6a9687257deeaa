import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, Icon, lanesOf, leftOf, type TimeScale, widthOf } from '@fotfeste/shared/ui';
import { Announcer, formatDate, formatDayAndMonth, formatWeek, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nextZoom, panned, type Step, stepOf, stepsIn, windowAround, type Zoom, zoomedTo } from './time-window';
import { type Lane, laneLook, type WrittenItem } from './timeline-texts';

/** Periods side by side in lanes, on a stretch of calendar that one zooms and moves with buttons, keys, or the wheel with Ctrl. */
@Component({
  selector: 'ff-timeline-axis',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  templateUrl: './timeline-axis.html',
})
export class TimelineAxis {
  readonly items = input.required<readonly WrittenItem[]>();
  /** Lanes to draw, also those in which nothing stands within the window. */
  readonly lanes = input.required<readonly Lane[]>();
  readonly today = input.required<LocalDate>();

  private readonly i18n = inject(I18n);
  private readonly announcer = inject(Announcer);
  protected readonly zoom = signal<Zoom>('year');
  private readonly window = linkedSignal<TimeScale>(() => windowAround(this.today(), untracked(this.zoom)));

  protected readonly chosen = signal<WrittenItem | undefined>(undefined);
  protected readonly shown = computed(() => `${formatDate(this.window().from)}–${formatDate(addDays(this.window().until, -1))}`);
  protected readonly steps = computed(() => {
    const step = stepOf[this.zoom()];
    return stepsIn(this.window(), step).map(({ day, left }) => ({ left, label: this.stepLabel(step, day) }));
  });
  protected readonly todayLeft = computed(() => {
    const left = leftOf(this.today(), this.window());
    return left >= 0 && left <= 100 ? left : undefined;
  });
  protected readonly rows = computed(() => {
    const window = this.window();
    const seen = this.items().flatMap((item) => (item.from && isSeen(item, window) ? [{ ...item, from: item.from }] : []));
    return this.lanes().map((lane) => ({
      lane,
      ...laneLook[lane],
      name: this.i18n.text(`case.timeline.lane.${lane}`),
      rows: lanesOf(seen.filter((item) => item.lane === lane)).map((row) => row.map((item) => ({ item, ...place(item, window) }))),
    }));
  });

  protected pan(share: number): void {
    this.window.update((window) => panned(window, share));
    this.announcer.say(this.shown());
  }

  protected toToday(): void {
    this.window.set(windowAround(this.today(), this.zoom()));
    this.announcer.say(this.shown());
  }

  protected turn(direction: 'in' | 'out'): void {
    this.zoom.update((zoom) => nextZoom(zoom, direction));
    this.window.update((window) => zoomedTo(window, this.zoom(), this.today()));
    this.announcer.say(`${this.i18n.text(`case.timeline.zoom.${this.zoom()}`)}, ${this.shown()}`);
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.obey(event.key)) return;
    event.preventDefault();
  }

  /** Without Ctrl the wheel scrolls the page, as everywhere. */
  protected wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.turn(event.deltaY < 0 ? 'in' : 'out');
  }

  /** Whether the key meant something here. */
  private obey(key: string): boolean {
    switch (key) {
      case '+':
        this.turn('in');
        return true;
      case '-':
        this.turn('out');
        return true;
      case 'ArrowLeft':
        this.pan(-0.25);
        return true;
      case 'ArrowRight':
        this.pan(0.25);
        return true;
      case 'Home':
        this.toToday();
        return true;
    }
    return false;
  }

  /** 16.11. · uke 47 · nov 26 · 2026 */
  private stepLabel(step: Step, day: LocalDate): string {
    switch (step) {
      case 'day':
        return formatDayAndMonth(day);
      case 'week':
        return this.i18n.text('case.timeline.week', { week: formatWeek(day) });
      case 'month':
      case 'quarter':
        return `${this.i18n.text(`ui.calendar.month.${String(Number(day.slice(5, 7)))}`).slice(0, 3)} ${day.slice(2, 4)}`;
      case 'year':
        return day.slice(0, 4);
    }
  }
}

function isSeen({ from, to }: WrittenItem, window: TimeScale): boolean {
  return from !== undefined && from < window.until && (to === undefined || to >= window.from);
}

/** Cut at the edges of the window. */
function place(
  { from, to }: { readonly from: LocalDate; readonly to?: LocalDate },
  window: TimeScale,
): { readonly left: number; readonly width: number } {
  const last = to && to < window.until ? to : addDays(window.until, -1);
  const first = from > window.from ? from : window.from;
  return { left: leftOf(first, window), width: widthOf(first, last, window) };
}
