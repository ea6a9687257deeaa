import { inject, Pipe, type PipeTransform } from '@angular/core';
import { I18n } from './i18n';

/** `{{ 'caseload.rows' | ffCounted: rows.length }}`: the text `one` or `other` under the key. */
@Pipe({ name: 'ffCounted', pure: false })
export class CountedPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(key: string, count: number, values: Readonly<Record<string, string | number>> = {}): string {
    return this.i18n.counted(key, count, values);
  }
}
