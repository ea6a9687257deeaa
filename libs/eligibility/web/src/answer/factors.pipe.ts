import { inject, Pipe, type PipeTransform } from '@angular/core';
import { formatMoney, formatNumber, I18n } from '@fotfeste/shared/web';
import type { AmountFactor, AmountLine } from '../views';

/** `{{ line | ffFactors }}` → Refusjonsgrunnlag 43 008 kr × Sats 60 % × Dager av måneden 15/30. */
@Pipe({ name: 'ffFactors', pure: false })
export class FactorsPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform({ factors, operator }: Pick<AmountLine, 'factors' | 'operator'>): string {
    return factors.map((factor) => `${this.i18n.localized(factor.what)} ${this.value(factor)}`).join(operator === 'times' ? ' × ' : ' + ');
  }

  private value({ value, unit, of }: AmountFactor): string {
    switch (unit) {
      case 'øre':
        return formatMoney(value);
      case 'percent':
        return `${formatNumber(value)}\u00a0%`;
      case 'share':
        return `${formatNumber(value)}/${formatNumber(of ?? 1)}`;
      case 'times':
        return formatNumber(value);
      case 'hours':
      case 'days':
      case 'months':
      case 'persons':
        return this.i18n.counted(`eligibility.amount.unit.${unit}`, value);
    }
  }
}
