import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { isCondition, type Condition, type Possibility, type Requirement } from '../views';

/** The answer whose rows can be answered: the chosen measure for a person and day. */
export type OpenAnswer = Possibility & { readonly measure: MeasureCode; readonly startsOn: string };

/** Shared by the rows of one answer: provided by the page that shows it. */
@Injectable()
export class AnswerContext {
  private readonly document = inject(DOCUMENT);

  /** Absent for a stored answer: nothing can be answered there. */
  readonly open = signal<OpenAnswer | undefined>(undefined);
  /** The form somebody has opened; only one is open at a time. */
  readonly editing = signal<string | undefined>(undefined);
  /** Counts what has been answered or recorded: the page asks the law again. */
  readonly changes = signal(0);

  /** Where each open question stands, in the order in which they are asked. None while something else refuses. */
  readonly openQuestions = computed(() => {
    const result = this.open()?.result;
    if (result?.outcome === 'not-eligible') return [];
    const conditions = conditionsOf(result?.requirements ?? []);
    return (result?.questions ?? []).flatMap((question) => {
      const condition = conditions.find((each) => each.question?.question === question.question && each.isOpen);
      return condition ? [{ question, key: condition.key }] : [];
    });
  });

  /** The form that is open: the one somebody opened, else the first open question. */
  readonly shown = computed(() => this.editing() ?? this.openQuestions().map(({ key }) => questionForm(key))[0]);

  changed(): void {
    this.editing.set(undefined);
    this.changes.update((count) => count + 1);
  }

  /** Opens the form of a question and goes there. */
  goTo(key: string): void {
    this.show(key, questionForm(key));
  }

  /** Opens the form that writes down a fact, in the first row that lacks it, and goes there. */
  tell(fact: string): void {
    const lacking = this.lacking(fact);
    if (lacking) this.show(lacking.key, factForm(lacking.key, fact));
  }

  /** Whether some row asks for the fact now. */
  lacks(fact: string): boolean {
    return this.lacking(fact) !== undefined;
  }

  private lacking(fact: string): Condition | undefined {
    const conditions = conditionsOf(this.open()?.result.requirements ?? []);
    return conditions.find(({ missing, isOpen }) => isOpen && missing.some((each) => each === fact));
  }

  private show(key: string, form: string): void {
    this.editing.set(form);
    setTimeout(() => {
      const row = this.document.getElementById(rowId(key));
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true });
    });
  }
}

/** The name of the form that answers the question of a condition. */
export function questionForm(key: string): string {
  return `${key} question`;
}

/** The name of the form in a row that writes down a fact. */
export function factForm(key: string, fact: string): string {
  return `${key} ${fact}`;
}

/** The id of the row of a condition. */
export function rowId(key: string): string {
  return `condition-${key.replaceAll(/[^\w-]/g, '-')}`;
}

function conditionsOf(entries: readonly Requirement[]): readonly Condition[] {
  return entries.flatMap((entry) => (isCondition(entry) ? [entry] : conditionsOf(entry.branches ?? [])));
}
