import { inject, Injectable } from '@angular/core';
import { isMeasureCode, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { I18n } from '@fotfeste/shared/web';

/** Alternatives that are no measure, by code. */
export const otherThanMeasures = ['own-follow-up', 'outside-nav', 'ordinary-education'] as const;
const others: readonly string[] = otherThanMeasures;

/** What measures are called in the user's language. */
@Injectable({ providedIn: 'root' })
export class MeasureNames {
  private readonly i18n = inject(I18n);

  full(measure: MeasureCode): string {
    return measureDefinitions[measure].name[this.i18n.language()];
  }

  short(measure: MeasureCode): string {
    return measureDefinitions[measure].shortName[this.i18n.language()];
  }

  /** A measure or another alternative by its name, anything else as it was written. */
  ofText(text: string): string {
    if (others.includes(text)) return this.i18n.text(`participation.alternative.${text}`);
    return isMeasureCode(text) ? this.short(text) : text;
  }
}
