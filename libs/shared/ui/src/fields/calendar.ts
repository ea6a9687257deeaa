import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { Clock, formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { dayAfterKey, weeksOfMonth } from './calendar-month';

/** A month with week numbers: arrows move by day and week, Page Up and Down by month, Enter chooses. */
@Component({
  selector: 'ff-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  templateUrl: './calendar.html',
  host: { class: 'ff-calendar' },
})
export class Calendar {
  readonly chosen = input<LocalDate>();
  readonly min = input<LocalDate>();
  readonly max = input<LocalDate>();
  readonly picked = output<LocalDate>();

  private readonly i18n = inject(I18n);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly today = inject(Clock).today;
  protected readonly current = linkedSignal(() => this.chosen() ?? this.today());
  protected readonly weeks = computed(() => weeksOfMonth(this.current()));
  protected readonly heading = computed(
    () => this.i18n.text(`ui.calendar.month.${Number(this.current().slice(5, 7))}`) + ' ' + this.current().slice(0, 4),
  );
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

  constructor() {
    effect(() => {
      const day = this.current();
      queueMicrotask(() => {
        if (this.element.nativeElement.contains(document.activeElement)) this.focusDay(day);
      });
    });
  }

  /** Puts focus on the day that the keyboard stands on. */
  focusDay(day: LocalDate = this.current()): void {
    this.element.nativeElement.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }

  protected turn(months: number): void {
    this.current.set(addMonths(this.current(), months));
  }

  protected moved(event: KeyboardEvent): void {
    const day = dayAfterKey(this.current(), event.key);
    if (!day) return;
    event.preventDefault();
    this.current.set(day);
    setTimeout(() => {
      this.focusDay(day);
    });
  }

  protected pick(day: LocalDate): void {
    if (!this.isOutside(day)) this.picked.emit(day);
  }

  protected isOutside(day: LocalDate): boolean {
    const [min, max] = [this.min(), this.max()];
    return (min !== undefined && day < min) || (max !== undefined && day > max);
  }

  protected isNeighbour(day: LocalDate): boolean {
    return day.slice(0, 7) !== this.current().slice(0, 7);
  }

  protected nameOf(day: LocalDate): string {
    return formatDate(day);
  }

  protected numberOf(day: LocalDate): number {
    return Number(day.slice(8, 10));
  }
}
