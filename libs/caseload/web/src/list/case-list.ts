import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterLink } from '@angular/router';
import { readSearch, type CaseFilter, type CaseListColumn, type CaseSort, type SearchFault } from '@fotfeste/caseload/domain';
import { Button, EmptyState, Icon, Panel, ProblemMessage, RemovableChip, Skeleton, type Sort } from '@fotfeste/shared/ui';
import { Client, CountedPipe, ListWalks, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { DetailChips } from '../detail/detail-chips';
import { ExportDialog } from '../export/export-dialog';
import { BulkBar } from '../bulk/bulk-bar';
import { BulkSelection } from '../bulk/bulk-selection';
import { CaseMarks } from '../bulk/case-marks';
import type { CaseItem } from '../contract';
import { SavedViews } from '../saved-view/saved-views';
import { ViewMenu } from '../saved-view/view-menu';
import { AddressNote } from './address-note';
import { CaseFilters } from './case-filters';
import { readerOf, type CaseListing } from './case-listing';
import { CaseTable } from './case-table';
import { CaseTiles } from './case-tiles';
import { usualColumns } from './columns';
import { ColumnsDialog } from './columns-dialog';
import { DensityChoice } from './density-choice';
import { FilterNames } from './filter-names';
import { GoTo } from './go-to/go-to';
import { ListAddress } from './list-address';
import { ListKeys } from './list-keys';
import { CasePreview } from './preview/case-preview';
import { ListPlaces } from './rows/list-places';
import { walkThrough } from './rows/walk-through';
import { SortChoice } from './sort-choice';

const searchAfterMs = 250;

/** A list of people with everything around it: key numbers, filters, search, rows and pages. */
@Component({
  selector: 'ff-case-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    // Stands alone: the compiler leaves only what it reads here by name to be loaded when it is shown
    CasePreview,
    ...[AddressNote, BulkBar, Button, CaseFilters, CaseTable, CaseTiles, ColumnsDialog, CountedPipe, DensityChoice],
    ...[DetailChips, EmptyState, ExportDialog, GoTo, Icon],
    ...[NumberPipe, Panel, ProblemMessage, RemovableChip, RouterLink, Skeleton, SortChoice, TranslocoPipe, ViewMenu],
  ],
  providers: [BulkSelection, CaseMarks, FilterNames],
  templateUrl: './case-list.html',
  host: { class: 'ff-case-list', '(document:keydown)': 'press($event)' },
})
export class CaseList {
  readonly listing = input.required<CaseListing>();

  private readonly names = inject(FilterNames);
  private readonly client = inject(Client);
  private readonly router = inject(Router);
  private readonly walks = inject(ListWalks);
  private readonly places = inject(ListPlaces);
  private readonly table = viewChild(CaseTable);
  protected readonly address = inject(ListAddress);

  protected readonly views = inject(SavedViews);
  protected readonly columns = computed(() => this.address.columns() ?? usualColumns[this.listing().scope]);
  private readonly view = computed(() => this.views.find(this.address.view()));
  /** Codes in the address, or kept in the view that is open, that are not there any longer. */
  protected readonly leftOut = computed(() => {
    const codes = [...this.address.leftOut(), ...(this.view()?.leftOut ?? [])].map(({ code }) => code);
    return [...new Set(codes)].join(', ');
  });
  /** The view that is open, when one may take out of it what is not there any longer. */
  protected readonly untidy = computed(() => {
    const view = this.view();
    return view?.mayChange && view.leftOut.length > 0 ? view : undefined;
  });

  private readonly keys = inject(ListKeys);
  protected readonly active = signal<number | undefined>(undefined);
  protected readonly isPreviewing = signal(false);
  /** The row shown beside the list; the former one while it is read anew. */
  protected readonly previewed = linkedSignal<CaseItem | undefined, CaseItem | undefined>({
    source: () => (this.isPreviewing() ? this.listing().rows.row(this.active() ?? 0) : undefined),
    computation: (now, before) => now ?? (this.isPreviewing() ? before?.value : undefined),
  });
  protected readonly total = computed(() => this.listing().rows.total());
  protected readonly typed = linkedSignal(() => this.listing().text());
  /** Why nobody is searched for by what stands in the field: the list is whole meanwhile. */
  protected readonly fault = signal<SearchFault | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly filters = this.address.filters;
  protected readonly details = this.address.details;
  /** Filters chosen, with their names, for taking away one by one. */
  protected readonly chips = computed(() =>
    this.filters().map((filter) => ({ filter, label: this.names.of(filter, this.listing().scope) })),
  );
  protected readonly isNarrowed = computed(
    () => this.filters().length + this.details().length > 0 || this.listing().text().trim() !== '' || !!this.address.adviser(),
  );

  /** Of how many the list shows some; an adviser or a filter that everybody fits narrows nothing. */
  protected readonly narrowedFrom = computed(() => {
    const all = this.listing().counts()?.people;
    return this.isNarrowed() && all !== this.total() ? all : undefined;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.remember();
      });
  }

  protected choose(filters: readonly CaseFilter[]): void {
    void this.address.change({ filters });
  }

  protected chooseDetails(details: readonly string[]): void {
    void this.address.change({ details });
  }

  protected toggle(filter: CaseFilter): void {
    const chosen = this.filters();
    this.choose(chosen.includes(filter) ? chosen.filter((each) => each !== filter) : [...chosen, filter]);
  }

  protected sortBy(sort: Sort<CaseSort>): void {
    void this.address.change({ sort });
  }

  protected showColumns(columns: readonly CaseListColumn[]): void {
    void this.address.change({ columns });
  }

  protected search(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.address.change({});
      const typed = this.typed();
      this.fault.set(faultOf(typed));
      this.listing().text.set(this.fault() ? '' : typed);
      this.typed.set(typed);
    }, searchAfterMs);
  }

  /** Everything away that narrows the list. */
  protected clear(): void {
    this.typed.set('');
    this.fault.set(undefined);
    this.listing().text.set('');
    void this.address.change({ filters: [], details: [], adviser: '' });
  }

  /** The person's page leads on to the next of this list. */
  protected begin(index: number): void {
    const { scope, rows, question, text } = this.listing();
    const walk = walkThrough(rows, readerOf(this.client, scope, question()), index);
    this.walks.begin({ ...walk, address: this.router.url, name: `caseload.${scope}.list`, isSearched: text().trim() !== '' });
  }

  protected press(event: KeyboardEvent): void {
    this.keys.pressed(event, {
      move: (by) => this.table()?.focus((this.active() ?? -1) + by),
      turnPreview: () => {
        this.turnPreview();
      },
    });
  }

  /** The filters fold while one row stands beside the list. */
  protected turnPreview(): void {
    this.table()?.keepPlace();
    this.isPreviewing.update((isShown) => !isShown);
  }

  /** Scrolls to a row and puts the focus there. */
  protected goTo(index: number): void {
    this.listing().wanted.set({ index, offset: 0, active: index });
  }

  /** Where one stands, for who comes back. */
  private remember(): void {
    const [{ scope, text }, place] = [this.listing(), this.table()?.place()];
    if (place) this.places.keep(scope, this.router.url, place, text());
  }
}

function faultOf(typed: string): SearchFault | undefined {
  const search = typed.trim() === '' ? undefined : readSearch(typed);
  return search?.kind === 'unreadable' ? search.fault : undefined;
}
