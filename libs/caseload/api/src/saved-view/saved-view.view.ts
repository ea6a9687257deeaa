import type { CaseFilter, CaseListColumn, CaseScope, CaseSort, SortDirection } from '@fotfeste/caseload/domain';

/** A code of a view that no longer exists. */
export class LeftOutView {
  readonly kind!: 'filter' | 'detail' | 'column' | 'sort';
  readonly code!: string;
}

/** What of a list is kept. */
export class SavedViewContentView {
  readonly filters!: readonly CaseFilter[];
  /** Choices in the detail filters, written as in an address. */
  readonly details?: readonly string[];
  /** The usual columns of the list when absent. */
  readonly columns?: readonly CaseListColumn[];
  readonly sort?: CaseSort;
  readonly direction?: SortDirection;
  readonly office?: string;
  readonly adviser?: string;
}

/** A list with filters, sorting and columns under a name. */
export class SavedViewView {
  readonly id!: string;
  readonly version!: number;
  readonly list!: CaseScope;
  readonly name!: string;
  readonly content!: SavedViewContentView;
  /** What was kept and no longer exists. */
  readonly leftOut!: readonly LeftOutView[];
  readonly ownerName!: string;
  readonly isOwn!: boolean;
  /** Nav unit number of the office that shares it. */
  readonly sharedWith?: string;
  /** Whether the actor may rename, replace or delete it: its maker, and a team lead of the office that shares it. */
  readonly mayChange!: boolean;
  /** Whether it opens for the actor when the address says nothing. */
  readonly isDefault!: boolean;
}

/** The actor's own views in their order, then what colleagues share. */
export class SavedViewListView {
  readonly items!: readonly SavedViewView[];
}
