import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Facet, Link, type Option, ProblemMessage, RemovableChip, Select, Skeleton } from '@fotfeste/shared/ui';
import { CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Catalogue } from '../catalogue/catalogue';
import { FilterColumn } from '../catalogue/filter-column';
import { SearchWords } from '../catalogue/search-words';
import type { Measure } from '../contract';
import { KindAddress } from './kind-address';
import { countsOf, kindFilters, type KindFilter, kindSorts, type KindSort, knownChoice, measuresThatFit } from './kind-choice';
import { MeasureCard } from './measure-card';

/** Every kind of measure as a card. */
@Component({
  selector: 'ff-kind-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountedPipe,
    EmptyState,
    Facet,
    FilterColumn,
    Link,
    MeasureCard,
    ProblemMessage,
    RemovableChip,
    RouterLink,
    Select,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [KindAddress],
  templateUrl: './kind-list.html',
})
export class KindList {
  private readonly i18n = inject(I18n);
  protected readonly address = inject(KindAddress);
  protected readonly words = inject(SearchWords);
  protected readonly catalogue = inject(Catalogue);

  protected readonly choice = computed(() => knownChoice(this.catalogue.measures(), this.address.choice()));
  protected readonly sorts = computed<readonly Option<KindSort>[]>(() =>
    kindSorts.map((value) => ({ value, label: this.i18n.text(`measure.kinds.sort.${value}`) })),
  );
  protected readonly measures = computed(() =>
    sorted(measuresThatFit(this.catalogue.measures(), this.choice(), this.words.settled()), this.address.sort(), (measure) =>
      this.i18n.localized(measure.name),
    ),
  );
  protected readonly facets = computed(() =>
    kindFilters.map((filter) => ({
      filter,
      heading: this.i18n.text(`measure.filter.${filter}`),
      options: this.optionsOf(filter),
    })),
  );
  protected readonly chips = computed(() =>
    kindFilters.flatMap((filter) => this.choice()[filter].map((code) => ({ filter, code, label: this.labelOf(filter, code) }))),
  );

  protected async remove({ filter, code }: { readonly filter: KindFilter; readonly code: string }): Promise<void> {
    await this.address.choose(
      filter,
      this.choice()[filter].filter((each) => each !== code),
    );
  }

  protected async sortBy(sort: KindSort | ''): Promise<void> {
    if (sort) await this.address.sortBy(sort);
  }

  protected async clear(): Promise<void> {
    this.words.clear();
    await this.address.clear();
  }

  private optionsOf(filter: KindFilter): readonly Option[] {
    const counts = countsOf(filter, this.catalogue.measures(), this.choice(), this.words.settled());
    return [...counts].map(([value, count]) => ({ value, count, label: this.labelOf(filter, value) }));
  }

  private labelOf(filter: KindFilter, code: string): string {
    if (filter !== 'group') return this.i18n.text(`measure.${filter}.${code}`);
    const named = this.catalogue.measures().find(({ group }) => group === code);
    return named ? this.i18n.localized(named.groupName) : code;
  }
}

function sorted(measures: readonly Measure[], sort: KindSort, nameOf: (measure: Measure) => string): readonly Measure[] {
  const byName = (one: Measure, other: Measure): number => nameOf(one).localeCompare(nameOf(other), 'nb');
  switch (sort) {
    case 'purpose':
      return measures;
    case 'name':
      return measures.toSorted(byName);
    case 'open':
      return measures.toSorted((one, other) => other.openOfferings - one.openOfferings || byName(one, other));
  }
}
