import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { readCodes, writtenAdvisers, type CaseFilter, type CaseListColumn, type CaseSort, type LeftOut } from '@fotfeste/caseload/domain';
import type { Sort } from '@fotfeste/shared/ui';
import { given } from '@fotfeste/shared/kernel';
import type { SavedView, SavedViewContent } from '../contract';

/** What of a list stands in the address: codes, dates and places, never names. */
export interface ListAddressChange {
  readonly filters?: readonly CaseFilter[];
  /** Choices in the detail filters, as they are written. */
  readonly details?: readonly string[];
  readonly sort?: Sort<CaseSort>;
  /** Empty: the usual ones. */
  readonly columns?: readonly CaseListColumn[];
  readonly office?: string;
  readonly adviser?: string;
  /** Id of the saved view that the list now stands as. */
  readonly view?: string;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** In the place of a view's id: the list as it is without one, although another is opened first. */
export const withoutView = 'none';

/** The list's filters, columns, sorting and page, kept in the address so that a link shows the same and "back" goes back. */
@Injectable()
export class ListAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  /** Codes that exist, and those that do not; an old link with an unknown one still works. */
  private readonly codes = computed(() =>
    readCodes({
      filters: this.params().getAll('filter'),
      details: this.params().getAll('detail'),
      columns: this.params().get('columns')?.split(',').filter(Boolean),
      sort: this.params().get('sort') ?? undefined,
    }),
  );

  readonly filters = computed(() => this.codes().filters);
  readonly details = computed(() => this.codes().details ?? []);
  /** Undefined: the usual ones. */
  readonly columns = computed(() => this.codes().columns);
  /** What the address names and the product does not know. */
  readonly leftOut = computed<readonly Pick<LeftOut, 'code'>[]>(() => [
    ...this.codes().leftOut,
    ...[this.whole('office', isOffice), this.whole('adviser', isAdvisers)].flatMap(({ unknown }) => (unknown ? [{ code: unknown }] : [])),
  ]);
  readonly sort = computed<Sort<CaseSort>>(() => ({
    by: this.codes().sort ?? 'attention',
    direction: this.params().get('direction') === 'desc' ? 'descending' : 'ascending',
  }));
  readonly office = computed(() => this.whole('office', isOffice).known);
  /** One adviser, or several with commas between. */
  readonly adviser = computed(() => this.whole('adviser', isAdvisers).known);
  /** Id of the saved view that was opened, or {@link withoutView}. */
  readonly view = computed(() => this.params().get('view') ?? undefined);
  readonly after = computed(() => this.params().get('after') ?? undefined);
  readonly before = computed(() => this.params().get('before') ?? undefined);
  /** Whether the address says nothing at all about the list. */
  readonly isSilent = computed(() => this.params().keys.length === 0);

  /** What a view would keep of the list as it stands. */
  readonly content = computed<SavedViewContent>(() => {
    const { by: sort, direction } = this.sort();
    return {
      ...{ filters: this.filters(), sort, direction: direction === 'descending' ? 'desc' : 'asc' },
      ...given({ details: this.codes().details, columns: this.columns(), office: this.office(), adviser: this.adviser() }),
    };
  });

  /** Changes what is given. Anything but turning a page leads to the first page. */
  async change({ filters, details, sort, columns, office, adviser, view, after, before }: ListAddressChange): Promise<void> {
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParamsHandling: 'merge',
      queryParams: {
        ...(filters && { filter: filters }),
        ...(details && { detail: details }),
        ...(sort && { sort: sort.by, direction: sort.direction === 'descending' ? 'desc' : 'asc' }),
        ...(columns && { columns: columns.join(',') || null }),
        ...(office !== undefined && { office: office || null }),
        ...(adviser !== undefined && { adviser: adviser || null }),
        ...(view !== undefined && { view }),
        after: after ?? null,
        before: before ?? null,
      },
      // Whoever ticks a filter goes on ticking: only another page begins at its top.
      ...(!after && !before && { scroll: 'manual' }),
    });
  }

  /** Shows the list as the view keeps it. `first` is how the default opens: "back" does not lead to the address that said nothing. */
  async open({ id, content }: Pick<SavedView, 'id' | 'content'>, how: 'first' | 'chosen'): Promise<void> {
    const { filters, details, columns, sort, direction, office, adviser } = content;
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: {
        filter: filters,
        ...given({ detail: details, sort, direction, office, adviser, columns: columns?.join(',') }),
        view: id,
      },
      scroll: 'manual',
      replaceUrl: how === 'first',
    });
  }

  /** A value that is one of its kind, or else one to leave out. */
  private whole(name: string, isOne: (value: string) => boolean): { readonly known?: string; readonly unknown?: string } {
    const value = this.params().get(name);
    if (!value) return {};
    return isOne(value) ? { known: value } : { unknown: value };
  }

  /** Shows the list as it is without any view, also for somebody with a default. */
  async leaveView(): Promise<void> {
    await this.router.navigate([], { relativeTo: this.route, queryParams: { view: withoutView }, scroll: 'manual' });
  }
}

function isOffice(value: string): boolean {
  return /^\d{4}$/.test(value);
}

function isAdvisers(value: string): boolean {
  return writtenAdvisers.test(value);
}
