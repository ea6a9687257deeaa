import type { LocalDate } from '@fotfeste/shared/kernel';
import type { CaseCategory } from '@fotfeste/caseload/domain';

export class CategoryWordsView {
  readonly category!: CaseCategory;
  readonly words!: string;
}

/** What the actor calls the own categories; those without words are left out. */
export class CategoryListView {
  readonly items!: readonly CategoryWordsView[];
}

/** The first to come of the actor's open reminders about somebody. */
export class OwnReminderView {
  readonly dueOn!: LocalDate;
  readonly title!: string;
}

export class MarkView {
  readonly participantId!: string;
  readonly category?: CaseCategory;
  readonly reminder?: OwnReminderView;
}

/** What the actor has put on people for nobody else: a category, a reminder. Those with neither are left out. */
export class MarkListView {
  readonly items!: readonly MarkView[];
}
