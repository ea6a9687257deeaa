import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Sort } from '@fotfeste/shared/ui';
import { noOfferingChoice, type OfferingChoice, type OfferingSort, viewOf } from './offering-choice';

/** Filters, sorting and page of the offerings, kept in the address: codes only. */
@Injectable()
export class OfferingAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly view = computed(() => viewOf(this.params()));
  readonly choice = computed(() => this.view().choice);

  /** Changes the filters that are given; the list begins from its first page. */
  async choose(change: Partial<OfferingChoice>): Promise<void> {
    await this.go({ ...emptied(change), page: null });
  }

  async clear(): Promise<void> {
    await this.choose(noOfferingChoice);
  }

  async sortBy({ by, direction }: Sort<OfferingSort>): Promise<void> {
    await this.go({ sort: by, direction: direction === 'descending' ? 'desc' : null, page: null });
  }

  async turnTo(page: number): Promise<void> {
    await this.go({ page: page === 1 ? null : page });
  }

  private async go(queryParams: Readonly<Record<string, unknown>>): Promise<void> {
    // The page stays where it is scrolled to: whoever ticks a filter goes on ticking.
    await this.router.navigate([], { relativeTo: this.route, queryParamsHandling: 'merge', queryParams, scroll: 'manual' });
  }
}

function emptied(change: Partial<OfferingChoice>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value.length > 0 ? value : null]));
}
