import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { caseFilters, facetsOfList, type CaseFilter, type FilterFacet } from '@fotfeste/caseload/domain';
import { Button, Facet, Icon, type Option } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DetailsDialog } from '../detail/details-dialog';
import { AdviserChoice } from './adviser-choice';
import type { CaseListing } from './case-listing';
import { FilterNames } from './filter-names';
import { OfficeChoice } from './office-choice';

/** Every quick filter in its facet, with how many it would show. On a narrow screen they lie behind a button. */
@Component({
  selector: 'ff-case-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AdviserChoice, Button, DetailsDialog, Facet, Icon, OfficeChoice, TranslocoPipe],
  templateUrl: './case-filters.html',
})
export class CaseFilters {
  readonly listing = input.required<CaseListing>();
  readonly chosen = input.required<readonly CaseFilter[]>();
  /** Choices in the detail filters. */
  readonly details = input.required<readonly string[]>();
  readonly chose = output<readonly CaseFilter[]>();
  readonly choseDetails = output<readonly string[]>();

  private readonly i18n = inject(I18n);
  private readonly names = inject(FilterNames);
  protected readonly isOpen = signal(false);
  protected readonly count = computed(() => this.chosen().length + this.details().length);
  protected readonly facets = computed(() =>
    facetsOfList[this.listing().scope].map((facet) => ({
      facet,
      heading: this.i18n.text(`caseload.facet.${facet}`),
      options: caseFilters[facet].map((filter): Option<CaseFilter> => ({
        value: filter,
        label: this.names.of(filter, this.listing().scope),
        count: this.listing().countOf(filter),
      })),
    })),
  );

  /** What is chosen in one facet takes the place of what was chosen there before. */
  protected choose(facet: FilterFacet, chosen: readonly CaseFilter[]): void {
    const own: readonly CaseFilter[] = caseFilters[facet];
    this.chose.emit([...this.chosen().filter((filter) => !own.includes(filter)), ...chosen.filter((filter) => own.includes(filter))]);
  }
}
