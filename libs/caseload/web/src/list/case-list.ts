import { ChangeDetectionStrategy, Component, computed, DestroyRef, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFilter, CaseListColumn, CaseSort } from '@fotfeste/caseload/domain';
import { Button, EmptyState, Panel, ProblemMessage, RemovableChip, Skeleton, type Sort } from '@fotfeste/shared/ui';
import { Announcer, CountedPipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DetailChips } from '../detail/detail-chips';
import { ExportDialog } from '../export/export-dialog';
import { SavedViews } from '../saved-view/saved-views';
import { ViewMenu } from '../saved-view/view-menu';
import { CaseFilters } from './case-filters';
import type { CaseListing } from './case-listing';
import { CasePager } from './case-pager';
import { CaseTable } from './case-table';
import { CaseTiles } from './case-tiles';
import { usualColumns } from './columns';
import { ColumnsDialog } from './columns-dialog';
import { ListAddress } from './list-address';
import { SortChoice } from './sort-choice';

const searchAfterMs = 250;

/** A list of people with everything around it: key numbers, filters, search, rows and pages. */
@Component({
  selector: 'ff-case-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CaseFilters, CasePager, CaseTable, CaseTiles, ColumnsDialog, CountedPipe, DetailChips, EmptyState, ExportDialog],
    ...[NumberPipe, Panel, ProblemMessage, RemovableChip, RouterLink, Skeleton, SortChoice, TranslocoPipe, ViewMenu],
  ],
  templateUrl: './case-list.html',
  host: { class: 'ff-case-list' },
})
export class CaseList {
  readonly listing = input.required<CaseListing>();

  private readonly i18n = inject(I18n);
  private readonly announcer = inject(Announcer);
  private readonly top = viewChild.required<ElementRef<HTMLElement>>('top');
  protected readonly address = inject(ListAddress);

  private readonly views = inject(SavedViews);
  protected readonly columns = computed(() => this.address.columns() ?? usualColumns[this.listing().scope]);
  /** Codes in the address, or kept in the view that is open, that are not there any longer. */
  protected readonly leftOut = computed(() => {
    const codes = [...this.address.leftOut(), ...(this.views.find(this.address.view())?.leftOut ?? [])].map(({ code }) => code);
    return [...new Set(codes)].join(', ');
  });

  protected readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly filters = this.address.filters;
  protected readonly details = this.address.details;
  /** Filters chosen, with their names, for taking away one by one. */
  protected readonly chips = computed(() => this.filters().map((filter) => ({ filter, label: this.nameOf(filter) })));
  protected readonly isNarrowed = computed(
    () => this.filters().length + this.details().length > 0 || this.listing().text().trim() !== '' || !!this.address.adviser(),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
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
      this.listing().text.set(this.typed());
    }, searchAfterMs);
  }

  /** Everything away that narrows the list. */
  protected clear(): void {
    this.typed.set('');
    this.listing().text.set('');
    void this.address.change({ filters: [], details: [], adviser: '' });
  }

  protected async turn(to: { readonly after?: string; readonly before?: string }): Promise<void> {
    await this.address.change(to);
    this.top().nativeElement.scrollIntoView({ block: 'nearest' });
    this.announcer.say(this.i18n.text('caseload.pager.turned'));
  }

  private nameOf(filter: CaseFilter): string {
    return this.i18n.text(`caseload.filter.${this.listing().scope}.${filter}`);
  }
}
