import type { CaseCategory } from '@fotfeste/caseload/domain';

export class CategoryWordsView {
  readonly category!: CaseCategory;
  readonly words!: string;
}

/** What the actor calls the own categories; those without words are left out. */
export class CategoryListView {
  readonly items!: readonly CategoryWordsView[];
}

export class MarkView {
  readonly participantId!: string;
  readonly category!: CaseCategory;
}

/** How the actor has marked people; those without a mark are left out. */
export class MarkListView {
  readonly items!: readonly MarkView[];
}
