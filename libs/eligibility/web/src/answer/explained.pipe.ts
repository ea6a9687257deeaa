import { inject, Pipe, type PipeTransform } from '@angular/core';
import { fill, isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, formatNumber, I18n } from '@fotfeste/shared/web';
import type { Explanation } from '../views';

/** `{{ because | ffExplained }}`: a sentence of the law's answer with its values, days and numbers written as one reads them. */
@Pipe({ name: 'ffExplained', pure: false })
export class ExplainedPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(explanation: Explanation | undefined): string {
    return explanation ? explained(this.i18n, explanation) : '';
  }
}

/** The sentence in the language of the page. */
export function explained(i18n: I18n, { text, values }: Explanation): string {
  const written = Object.entries(values).map(([name, value]) => [name, readable(value)] as const);
  return fill(i18n.localized(text), Object.fromEntries(written));
}

function readable(value: string | number): string {
  if (typeof value === 'number') return formatNumber(value);
  return isLocalDate(value) ? formatDate(value) : value;
}
