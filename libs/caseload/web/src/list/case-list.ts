import { ChangeDetectionStrategy, Component, computed, DestroyRef, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFilter, CaseSort } from '@fotfeste/caseload/domain';
import { Button, EmptyState, Panel, ProblemMessage, RemovableChip, Skeleton, type Sort } from '@fotfeste/shared/ui';
import { Announcer, CountedPipe, I18n, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFilters } from './case-filters';
import type { CaseListing } from './case-listing';
import { CasePager } from './case-pager';
import { CaseTable } from './case-table';
import { CaseTiles } from './case-tiles';
import { ListAddress } from './list-address';
import { SortChoice } from './sort-choice';

const searchAfterMs = 250;

/** A list of people with everything around it: key numbers, filters, search, rows and pages. */
@Component({
  selector: 'ff-case-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CaseFilters, CasePager, CaseTable, CaseTiles, CountedPipe, EmptyState, NumberPipe],
    ...[Panel, ProblemMessage, RemovableChip, RouterLink, Skeleton, SortChoice, TranslocoPipe],
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

  protected readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly filters = this.address.filters;
  /** Filters chosen, with their names, for taking away one by one. */
  protected readonly chips = computed(() => this.filters().map((filter) => ({ filter, label: this.nameOf(filter) })));
  protected readonly isNarrowed = computed(
    () => this.filters().length > 0 || this.listing().text().trim() !== '' || !!this.address.adviser(),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  protected choose(filters: readonly CaseFilter[]): void {
    void this.address.change({ filters });
  }

  protected toggle(filter: CaseFilter): void {
    const chosen = this.filters();
    this.choose(chosen.includes(filter) ? chosen.filter((each) => each !== filter) : [...chosen, filter]);
  }

  protected sortBy(sort: Sort<CaseSort>): void {
    void this.address.change({ sort });
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
    void this.address.change({ filters: [], adviser: '' });
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
