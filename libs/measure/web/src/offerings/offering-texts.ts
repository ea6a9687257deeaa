import { inject, Injectable } from '@angular/core';
import { enrolmentNames } from '@fotfeste/measure/domain';
import { I18n } from '@fotfeste/shared/web';
import { Catalogue } from '../catalogue/catalogue';
import type { OfferingCounts } from '../contract';
import { languageName } from './language-name';
import type { ChosenCode } from './offering-choice';

/** What a code of a filter is called. Provide it where {@link Catalogue} is provided. */
@Injectable()
export class OfferingTexts {
  private readonly i18n = inject(I18n);
  private readonly catalogue = inject(Catalogue);

  /** Places have the names that came with their counts. */
  nameOf({ filter, code }: ChosenCode, counts: OfferingCounts | undefined): string {
    switch (filter) {
      case 'measure':
        return this.measure(code);
      case 'county':
        return placeName(counts?.counties, code);
      case 'municipality':
        return placeName(counts?.municipalities, code);
      case 'office':
        return placeName(counts?.offices, code);
      case 'start':
        return this.i18n.text(`measure.start.${code}`);
      case 'status':
        return this.i18n.text(`measure.status.${code}`);
      case 'language':
        return languageName(code, this.i18n.language());
      case 'enrolment':
        return this.enrolment(code);
    }
  }

  measure(code: string): string {
    const measure = this.catalogue.measures().find((each) => each.code === code);
    return measure ? this.i18n.localized(measure.shortName) : code;
  }

  private enrolment(code: string): string {
    return code in enrolmentNames ? this.i18n.localized(enrolmentNames[code as keyof typeof enrolmentNames]) : code;
  }
}

function placeName(places: OfferingCounts['counties'] | undefined, code: string): string {
  return places?.find((place) => place.code === code)?.name ?? code;
}
