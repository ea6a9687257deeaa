import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { ParameterUnit } from '@fotfeste/eligibility/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatMoney, formatNumber, I18n } from '@fotfeste/shared/web';

/** `{{ number.value | ffLawValue: number.unit }}` → 24 måneder · 60 % · 1 080 kr per dag · 31.08. */
@Pipe({ name: 'ffLawValue', pure: false })
export class LawValuePipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(value: number, unit: ParameterUnit): string {
    switch (unit) {
      case 'percent':
        return `${formatNumber(value)}\u00a0%`;
      case 'date':
        return dateOf(String(value));
      case 'month and day':
        return `${String(value).slice(-2)}.${String(value).slice(0, -2).padStart(2, '0')}.`;
      case 'øre':
        return formatMoney(value);
      case 'øre an hour':
      case 'øre a day':
      case 'øre a month':
      case 'øre a year':
        return `${formatMoney(value)} ${this.i18n.text(`eligibility.per.${unit.slice('øre '.length)}`)}`;
      default:
        return `${formatNumber(value)} ${this.i18n.text(`eligibility.unit.${unit}`)}`;
    }
  }
}

/** `20321231` → 31.12.2032. */
function dateOf(digits: string): string {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isLocalDate(day) ? formatDate(day) : digits;
}
