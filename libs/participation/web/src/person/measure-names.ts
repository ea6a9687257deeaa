import { inject, Injectable } from '@angular/core';
import { isMeasureCode, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { I18n } from '@fotfeste/shared/web';

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

  /** A measure by its name, anything else as it was written. */
  ofText(text: string): string {
    return isMeasureCode(text) ? this.short(text) : text;
  }
}
