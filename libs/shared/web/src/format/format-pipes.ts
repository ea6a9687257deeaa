import { inject, Pipe, type PipeTransform } from '@angular/core';
import { completedYears, type LocalDate, type Ore } from '@fotfeste/shared/kernel';
import { I18n } from '../language/i18n';
import { Clock } from './clock';
import { formatDate, formatDateTime, formatMoney, formatNumber, formatTime, formatWeek } from './formats';
import { relativeDay } from './relative-day';
import { timeSince } from './time-since';

/** `{{ decision.decidedOn | ffDate }}` → 20.11.2026 */
@Pipe({ name: 'ffDate' })
export class DatePipe implements PipeTransform {
  transform(date: string | undefined): string {
    return date ? formatDate(date as LocalDate) : '';
  }
}

/** `{{ event.at | ffDateTime }}` → 20.11.2026 10.42, Oslo time. */
@Pipe({ name: 'ffDateTime' })
export class DateTimePipe implements PipeTransform {
  transform(instant: string | undefined): string {
    return instant ? formatDateTime(instant) : '';
  }
}

/** `{{ meeting.at | ffTime }}` → 10.42, Oslo time. */
@Pipe({ name: 'ffTime' })
export class TimePipe implements PipeTransform {
  transform(instant: string | undefined): string {
    return instant ? formatTime(instant) : '';
  }
}

/** `{{ rows.length | ffNumber }}` → 142 000 */
@Pipe({ name: 'ffNumber' })
export class NumberPipe implements PipeTransform {
  transform(value: number | undefined): string {
    return value === undefined ? '' : formatNumber(value);
  }
}

/** `{{ amountOre | ffMoney }}` → 1 234,50 kr */
@Pipe({ name: 'ffMoney' })
export class MoneyPipe implements PipeTransform {
  transform(ore: Ore | undefined): string {
    return ore === undefined ? '' : formatMoney(ore);
  }
}

/** `{{ date | ffWeek }}` → uke 47 */
@Pipe({ name: 'ffWeek', pure: false })
export class WeekPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(date: string | undefined): string {
    return date ? this.i18n.text('web.week', { week: formatWeek(date as LocalDate) }) : '';
  }
}

/** `{{ born | ffAge }}` → 31 år, today. */
@Pipe({ name: 'ffAge', pure: false })
export class AgePipe implements PipeTransform {
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  transform(born: string | undefined): string {
    return born ? this.i18n.text('web.age', { years: completedYears(born as LocalDate, this.clock.today()) }) : '';
  }
}

/** `{{ task.dueOn | ffDeadline }}` → i går, i dag, om 3 dager, fre. 27.11. */
@Pipe({ name: 'ffDeadline', pure: false })
export class DeadlinePipe implements PipeTransform {
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  transform(date: string | undefined): string {
    if (!date) return '';
    const { key, values } = relativeDay(date as LocalDate, this.clock.today());
    return this.i18n.text(key, values);
  }
}

/** `{{ fact.date | ffSince }}` → i dag, 3 dager siden, 4 år siden. `on`: another day than today to count to. */
@Pipe({ name: 'ffSince', pure: false })
export class SincePipe implements PipeTransform {
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  transform(date: string | undefined, on?: LocalDate): string {
    if (!date) return '';
    const { key, values } = timeSince(date as LocalDate, on ?? this.clock.today());
    return this.i18n.text(key, values);
  }
}
