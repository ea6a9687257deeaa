import { inject, Injectable } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { sourceKindNames } from '@fotfeste/assistance/domain';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { SourceView } from '../views';

/** Sources in a line of words. */
@Injectable({ providedIn: 'root' })
export class SourceTexts {
  private readonly i18n = inject(I18n);

  /** «Erklæring fra lege eller behandler, 20.10.2026: fastlegen» */
  line({ kind, dated, words }: SourceView): string {
    const name = this.i18n.localized(sourceKindNames[kind]);
    const day = dated !== undefined && isLocalDate(dated) ? `, ${formatDate(dated)}` : '';
    return `${name}${day}${words ? `: ${words}` : ''}`;
  }
}
