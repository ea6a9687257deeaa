import { inject, Pipe, type PipeTransform } from '@angular/core';
import { fill, isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatNumber, I18n } from '@fotfeste/shared/web';
import type { Explanation } from '../views';

/** `{{ because | ffExplained }}`: a sentence of the law's answer with its values, days and numbers written as one reads them. */
@Pipe({ name: 'ffExplained', pure: false })
export class ExplainedPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(explanation: Explanation | undefined): string {
    if (!explanation) return '';
    const values = Object.entries(explanation.values).map(([name, value]) => [name, readable(value)] as const);
    return fill(this.i18n.localized(explanation.text), Object.fromEntries(values));
  }
}

function readable(value: string | number): string {
  if (typeof value === 'number') return formatNumber(value);
  return isLocalDate(value) ? formatDate(value) : value;
}
