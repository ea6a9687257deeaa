import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { caseSorts, isCaseFilter, type CaseFilter, type CaseSort } from '@fotfeste/caseload/domain';
import type { Sort } from '@fotfeste/shared/ui';

/** What of a list stands in the address: codes, dates and places, never names. */
export interface ListAddressChange {
  readonly filters?: readonly CaseFilter[];
  readonly sort?: Sort<CaseSort>;
  readonly office?: string;
  readonly adviser?: string;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The list's filters, sorting and page, kept in the address so that a link shows the same and "back" goes back. */
@Injectable()
export class ListAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  /** Filters that exist; an old link with an unknown one still works. */
  readonly filters = computed(() => this.params().getAll('filter').filter(isCaseFilter));
  readonly sort = computed<Sort<CaseSort>>(() => ({
    by: caseSorts.find((sort) => sort === this.params().get('sort')) ?? 'attention',
    direction: this.params().get('direction') === 'desc' ? 'descending' : 'ascending',
  }));
  readonly office = computed(() => this.params().get('office') ?? undefined);
  readonly adviser = computed(() => this.params().get('adviser') ?? undefined);
  readonly after = computed(() => this.params().get('after') ?? undefined);
  readonly before = computed(() => this.params().get('before') ?? undefined);

  /** Changes what is given. Anything but turning a page leads to the first page. */
  async change({ filters, sort, office, adviser, after, before }: ListAddressChange): Promise<void> {
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParamsHandling: 'merge',
      queryParams: {
        ...(filters && { filter: filters }),
        ...(sort && { sort: sort.by, direction: sort.direction === 'descending' ? 'desc' : 'asc' }),
        ...(office !== undefined && { office: office || null }),
        ...(adviser !== undefined && { adviser: adviser || null }),
        after: after ?? null,
        before: before ?? null,
      },
      // Whoever ticks a filter goes on ticking: only another page begins at its top.
      ...(!after && !before && { scroll: 'manual' }),
    });
  }
}
