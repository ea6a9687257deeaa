import { inject, Injectable } from '@angular/core';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { I18n } from '@fotfeste/shared/web';

/** What measures are called in the reader's language. */
@Injectable()
export class MeasureNames {
  private readonly i18n = inject(I18n);

  of(code: MeasureCode): string {
    return measureDefinitions[code].name[this.i18n.language()];
  }
}
