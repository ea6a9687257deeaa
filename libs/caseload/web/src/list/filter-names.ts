import { inject, Injectable } from '@angular/core';
import { caseCategories, type CaseFilter, type CaseScope } from '@fotfeste/caseload/domain';
import { assistanceGroupDefinitions, assistanceGroups } from '@fotfeste/eligibility/domain/names';
import { I18n } from '@fotfeste/shared/web';
import { CaseMarks } from '../bulk/case-marks';

/** What the quick filters are called: a category by its shape and the own words for it. */
@Injectable()
export class FilterNames {
  private readonly i18n = inject(I18n);
  private readonly marks = inject(CaseMarks);

  of(filter: CaseFilter, scope: CaseScope): string {
    const group = assistanceGroups.find((each) => each === filter);
    if (group) return this.i18n.localized(assistanceGroupDefinitions[group].name);
    const name = this.i18n.text(`caseload.filter.${scope}.${filter}`);
    const category = caseCategories.find((each) => `category-${each}` === filter);
    const words = category && this.marks.wordsOf(category);
    return words ? `${name}: ${words}` : name;
  }
}
