import { Injectable, signal } from '@angular/core';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Judgement, Possibility, RecordedFact } from '../views';

/** What the rows of one answer need to know of the whole. A stored answer has no `open`: nothing can be answered there. */
export interface OpenAnswer {
  readonly participantId: string;
  readonly measure: MeasureCode;
  readonly startsOn: string;
  readonly answers: readonly Judgement[];
  readonly offered: readonly Judgement[];
  readonly recorded: readonly RecordedFact[];
  readonly recordable: Possibility['recordable'];
}

/** Shared by the rows of one answer: provided by the page that shows it. */
@Injectable()
export class AnswerContext {
  /** Absent for a stored answer. */
  readonly open = signal<OpenAnswer | undefined>(undefined);
  /** The row whose form is open, so that only one is. */
  readonly editing = signal<string | undefined>(undefined);
  /** Counts what has been answered or recorded: the page asks the law again. */
  readonly changes = signal(0);

  changed(): void {
    this.editing.set(undefined);
    this.changes.update((count) => count + 1);
  }
}
