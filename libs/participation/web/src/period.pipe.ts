import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';

/** First and last day as people write them; what is not set is said. */
@Pipe({ name: 'ffPeriod', pure: false })
export class PeriodPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform({ startsOn, endsOn }: { readonly startsOn?: string | undefined; readonly endsOn?: string | undefined }): string {
    if (!startsOn && !endsOn) return this.i18n.text('participation.period.none');
    if (!startsOn) return this.i18n.text('participation.period.until', { to: formatDate(endsOn as LocalDate) });
    if (!endsOn) return this.i18n.text('participation.period.from', { from: formatDate(startsOn as LocalDate) });
    return `${formatDate(startsOn as LocalDate)} – ${formatDate(endsOn as LocalDate)}`;
  }
}
