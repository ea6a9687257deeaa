import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Link, type Option, Panel, ProblemMessage, RemovableChip, Select, Skeleton } from '@fotfeste/shared/ui';
import { CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Catalogue } from '../catalogue/catalogue';
import { SearchWords } from '../catalogue/search-words';
import type { MeasureCode } from '../contract';
import { measuresThatFit, noKindChoice } from '../kinds/kind-choice';
import { OfferingAddress } from './offering-address';
import { type ChosenCode, chosenCodes, offeringSorts, type OfferingSort, without } from './offering-choice';
import { OfferingFilters } from './offering-filters';
import { offeringListing } from './offering-listing';
import { OfferingPager } from './offering-pager';
import { OfferingTable } from './offering-table';
import { OfferingTexts } from './offering-texts';

/** Offerings that are not over: where there is room, where one can be enrolled, and when it starts. */
@Component({
  selector: 'ff-offering-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountedPipe,
    EmptyState,
    Link,
    OfferingFilters,
    OfferingPager,
    OfferingTable,
    Panel,
    ProblemMessage,
    RemovableChip,
    RouterLink,
    Select,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [OfferingAddress, OfferingTexts],
  templateUrl: './offering-list.html',
})
export class OfferingList {
  private readonly i18n = inject(I18n);
  private readonly texts = inject(OfferingTexts);
  private readonly catalogue = inject(Catalogue);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('top');
  protected readonly address = inject(OfferingAddress);
  protected readonly words = inject(SearchWords);
  protected readonly listing = offeringListing();

  protected readonly measureName = (code: MeasureCode): string => this.texts.measure(code);
  protected readonly sorts = computed<readonly Option<OfferingSort>[]>(() =>
    offeringSorts.map((value) => ({ value, label: this.i18n.text(`measure.column.${value}`) })),
  );
  protected readonly chips = computed(() =>
    chosenCodes(this.address.choice()).map((chosen) => ({ chosen, label: this.texts.nameOf(chosen, this.listing.page()?.counts) })),
  );
  /** Filters that alone keep the list empty, each with how many there would be without it. */
  protected readonly waysOut = computed(() => {
    const filters = new Map(this.chips().map((chip) => [chip.chosen.filter, chip.chosen]));
    return [...filters.keys()].flatMap((filter) => {
      const count = this.countWithout(filter);
      return count > 0 ? [{ filter, count, label: this.i18n.text(`measure.filter.${filter}`) }] : [];
    });
  });

  /** Words that no offering holds may still be found in what a measure is for. */
  protected readonly fittingKinds = computed(() => {
    const words = this.words.settled();
    return words ? measuresThatFit(this.catalogue.measures(), noKindChoice, words).length : 0;
  });

  constructor() {
    // A page that is no longer there, in an old link or after somebody closed an offering: the first always is.
    effect(() => {
      const page = this.listing.page();
      if (page && page.page > 1 && page.items.length === 0 && !this.listing.isLoading()) void this.address.turnTo(1);
    });
  }

  protected async remove(chosen: ChosenCode): Promise<void> {
    await this.address.choose(without(this.address.choice(), chosen));
  }

  protected async removeAll(filter: ChosenCode['filter']): Promise<void> {
    const codes = chosenCodes(this.address.choice()).filter((chosen) => chosen.filter === filter);
    await this.address.choose(codes.reduce((choice, chosen) => ({ ...choice, ...without(choice, chosen) }), this.address.choice()));
  }

  protected async sortBy(by: OfferingSort | ''): Promise<void> {
    if (by) await this.address.sortBy({ by, direction: by === 'free' ? 'descending' : 'ascending' });
  }

  protected async turn(page: number): Promise<void> {
    await this.address.turnTo(page);
    this.heading()?.nativeElement.focus();
    this.heading()?.nativeElement.scrollIntoView({ block: 'start' });
  }

  protected async clear(): Promise<void> {
    this.words.clear();
    await this.address.clear();
  }

  private countWithout(filter: ChosenCode['filter']): number {
    const name = filter === 'status' ? 'open' : filter;
    return this.listing.page()?.counts.without.find(({ code }) => code === name)?.count ?? 0;
  }
}
