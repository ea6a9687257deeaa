import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { kindFilters, kindSorts, noKindChoice, type KindChoice, type KindFilter, type KindSort } from './kind-choice';

/** Filters and sorting of the kinds of measure, kept in the address. */
@Injectable()
export class KindAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly choice = computed<KindChoice>(() => ({
    group: this.params().getAll('group'),
    delivery: this.params().getAll('delivery'),
    offerings: this.params().getAll('offerings'),
    rules: this.params().getAll('rules'),
  }));
  readonly sort = computed<KindSort>(() => kindSorts.find((sort) => sort === this.params().get('sort')) ?? 'purpose');
  readonly isNarrowed = computed(() => kindFilters.some((filter) => this.choice()[filter].length > 0));

  async choose(filter: KindFilter, codes: readonly string[]): Promise<void> {
    await this.go({ [filter]: codes });
  }

  async sortBy(sort: KindSort): Promise<void> {
    await this.go({ sort: sort === 'purpose' ? null : sort });
  }

  async clear(): Promise<void> {
    await this.go({ ...noKindChoice });
  }

  private async go(queryParams: Readonly<Record<string, unknown>>): Promise<void> {
    // The page stays where it is scrolled to: whoever ticks a filter goes on ticking.
    await this.router.navigate([], { relativeTo: this.route, queryParamsHandling: 'merge', queryParams, scroll: 'manual' });
  }
}
