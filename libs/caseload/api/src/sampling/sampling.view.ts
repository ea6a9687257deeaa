import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ReviewAnswer, ReviewQuestion, SampleKind } from '@fotfeste/caseload/domain';

/** A sample, and how far it has come. Names nobody whose text was drawn, and nobody who reads. */
export class SampleView {
  readonly id!: string;
  readonly office!: string;
  readonly kind!: SampleKind;
  /** Texts of these days, both included. */
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly drawnAt!: string;
  readonly drawnByName!: string;
  readonly size!: number;
  readonly done!: number;
}

/** How a question was answered in the office as a whole. What is absent is hidden, because few are behind it. */
export class ReviewResultView {
  readonly kind!: SampleKind;
  readonly question!: ReviewQuestion;
  readonly yes?: number;
  readonly partly?: number;
  readonly no?: number;
  readonly together?: number;
}

export class SamplesView {
  /** The newest first. */
  readonly items!: readonly SampleView[];
  readonly results!: readonly ReviewResultView[];
  readonly smallestShown!: number;
}

export class ReviewAnsweredView {
  readonly question!: ReviewQuestion;
  readonly answer!: ReviewAnswer;
}

/** A text that the reader is asked to read, or feedback on one of the reader's own. */
export class TextReviewView {
  readonly id!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly kind!: SampleKind;
  readonly subjectId!: string;
  readonly isForMe!: boolean;
  readonly reviewerName!: string;
  readonly askedAt!: string;
  readonly doneAt?: string;
  readonly answers?: readonly ReviewAnsweredView[];
  readonly words?: string;
}

export class TextReviewsView {
  /** What is still to be read first, then the newest feedback. */
  readonly items!: readonly TextReviewView[];
}
