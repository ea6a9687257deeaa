import { inject, Pipe, type PipeTransform } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import type { TimeLength } from '../views';

const daysInMonth = 30;

/** `{{ duration.maximum | ffTimeLength }}` → 12 md., 3 md. og 10 dager, 4 uker. */
@Pipe({ name: 'ffTimeLength', pure: false })
export class TimeLengthPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(length: TimeLength | undefined): string {
    return length ? timeInWords(this.i18n, length) : '';
  }
}

/** A length as it is said in the language of the page. */
export function timeInWords(i18n: I18n, { months, weeks, days }: TimeLength): string {
  const parts = [
    ...(months > 0 ? [i18n.text('eligibility.time.months', { count: months })] : []),
    ...(weeks > 0 ? [i18n.counted('eligibility.time.weeks', weeks)] : []),
    ...(days > 0 ? [i18n.counted('eligibility.time.days', days)] : []),
  ];
  return parts.length === 0 ? i18n.text('eligibility.time.none') : parts.join(i18n.text('eligibility.time.and'));
}

/** A length in days, for the bar: months of 30 days, as the rules add them up. */
export function daysOf({ months, weeks, days }: TimeLength): number {
  return months * daysInMonth + weeks * 7 + days;
}
