import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ComesBy, FactName, MeasureCode, Outcome } from '@fotfeste/eligibility/domain';
import { anyFact } from '../assessment/any-fact';
import { DurationView } from '../assessment/duration.view';
import { QuestionView, ResultView } from '../assessment/result.view';
import { JudgementView } from '../judgement/judgement.view';
import { RecordedFactView } from '../recorded-fact/recorded-fact.view';
import type { RecordableFact } from '../recorded-fact/recordable-facts';
import { ExplanationView } from '../text.view';

/** One measure in the list of what can be offered. */
export class PossibilitySummaryView {
  readonly measure!: MeasureCode;
  readonly kind!: 'assessed' | 'not-automated' | 'stopped';
  readonly outcome?: Outcome;
  /** True when nothing refuses but that there is no § 14 a decision yet. */
  readonly awaitsDecision!: boolean;
  /** Ids of the rules that decide. */
  readonly decidedBy!: readonly string[];
  /** The fewest questions that must be answered: of an either-or, those of one way. */
  readonly questionCount!: number;
  readonly missingFacts!: readonly FactName[];
  /** Why, in one sentence: the first condition that decides. */
  readonly because?: ExplanationView;
  readonly duration?: DurationView;
}

/** All measures at once, in the order of the regulations. */
export class PossibilityListView {
  readonly startsOn!: LocalDate;
  readonly items!: readonly PossibilitySummaryView[];
}

/** One thing that could be otherwise. */
export class ChangeView {
  readonly kind!: 'answer' | 'fact' | 'participation' | 'start' | 'end';
  readonly question?: QuestionView;
  readonly answer?: 'yes' | 'no';
  readonly fact?: FactName;
  /** The value the fact would have. */
  @ApiProperty({ required: false, oneOf: anyFact })
  readonly value?: unknown;
  /** Other codes, of the fact or of measures, after which the answer is the same. */
  readonly orElse?: readonly string[];
  /** The value only shows that one would do: what it is has to be found out. */
  readonly isOnlyTried?: boolean;
  /** Another measure that the person would be in at the same time. */
  readonly measure?: MeasureCode;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
}

/** Things that together turn the answer, and the answer they give. */
export class TurningView {
  readonly changes!: readonly ChangeView[];
  readonly outcome!: Outcome;
  /** Whether the adviser can clarify it now, it comes with time, a decision may say so, or somebody else settles it. */
  readonly comesBy!: ComesBy;
}

/** A fact that an adviser may write down where no register tells it. */
export class RecordableFactView {
  readonly fact!: RecordableFact;
}

/** Everything about one measure for one person and day. */
export class PossibilityView {
  readonly participantId!: string;
  readonly result!: ResultView;
  /** True when nothing refuses but that there is no § 14 a decision yet. */
  readonly awaitsDecision!: boolean;
  /** What would turn the answer: the smallest sets, those that reach furthest first. */
  readonly turnings!: readonly TurningView[];
  /** True when nothing within three years turns the answer. */
  readonly nothingFound!: boolean;
  /** Answers that count now. */
  readonly answers!: readonly JudgementView[];
  /** Older answers that may be used again; they do not count until somebody says so. */
  readonly offered!: readonly JudgementView[];
  /** What people have told that this measure asks about, the newest first. */
  readonly recorded!: readonly RecordedFactView[];
  /** Facts among those asked for that can be written down here. */
  readonly recordable!: readonly RecordableFactView[];
}
