import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type {
  ConditionKind,
  ConditionOutcome,
  FactName,
  JudgementSubject,
  MeasureCode,
  Outcome,
  Phase,
  StopReason,
  TaskCode,
} from '@fotfeste/eligibility/domain';
import { ExplanationView, TextView } from '../text.view';
import { AmountView } from './amount.view';
import { BasisView, UsedFactView } from './basis.view';
import { DurationView } from './duration.view';

/** A question the law leaves to a person. */
export class QuestionView {
  readonly question!: string;
  readonly about!: JudgementSubject;
  readonly text!: TextView;
  readonly help?: TextView;
  readonly reusableMonths!: number;
}

/** The answer that counted. */
export class AnswerView {
  readonly answer!: 'yes' | 'no';
  readonly answeredOn?: LocalDate;
  readonly answeredBy?: string;
}

/** One entry of an answer: a condition, or a group of entries. Fields below `branches` are there for a condition only. */
export class RequirementView {
  readonly type!: 'condition' | 'group';
  readonly outcome!: ConditionOutcome;
  /** Whether what is missing or unanswered here keeps the answer open. */
  readonly isOpen?: boolean;
  /** Not settled yet, needed before start. */
  readonly waits?: boolean;
  readonly title?: TextView;
  readonly operator?: 'any-of' | 'all-of' | 'unless';
  @ApiProperty({ type: () => [RequirementView], required: false })
  readonly branches?: readonly RequirementView[];

  readonly key?: string;
  readonly id?: string;
  readonly alsoIds?: readonly string[];
  readonly kind?: ConditionKind;
  readonly neededBy?: Phase;
  /** False when the condition does not concern this person. */
  readonly applies?: boolean;
  /** Whether this condition decides the outcome. */
  readonly decides?: boolean;
  readonly basis?: BasisView;
  readonly startNotFound?: boolean;
  readonly because?: ExplanationView;
  readonly missing?: readonly FactName[];
  readonly question?: QuestionView;
  readonly answer?: AnswerView;
  readonly facts?: readonly UsedFactView[];
  readonly note?: TextView;
}

/** A rule of Nav's own systems that says no. It warns only. */
export class WarningView {
  readonly id!: string;
  readonly title!: TextView;
  readonly basis!: BasisView;
  readonly because?: ExplanationView;
  readonly facts!: readonly UsedFactView[];
}

/** Something that follows from taking part. */
export class InformationView {
  readonly id!: string;
  readonly audience!: 'adviser' | 'participant' | 'provider' | 'lawyer';
  readonly title!: TextView;
  readonly text!: ExplanationView;
  readonly basis!: BasisView;
  readonly task?: TaskCode;
}

/** The law's answer for one measure and day. `kind` says which of the fields are there. */
export class ResultView {
  readonly kind!: 'assessed' | 'not-automated' | 'stopped';
  readonly measure!: MeasureCode;
  readonly startsOn!: LocalDate;

  readonly phase?: Phase;
  readonly outcome?: Outcome;
  readonly decidedBy?: readonly string[];
  readonly requirements?: readonly RequirementView[];
  readonly questions?: readonly QuestionView[];
  readonly missingFacts?: readonly FactName[];
  readonly warnings?: readonly WarningView[];
  readonly information?: readonly InformationView[];
  readonly duration?: DurationView;
  /** What is paid; absent when the measure has no amount in the rules, or the person is refused. */
  readonly amount?: AmountView;

  /** Why there is no answer. */
  readonly explanation?: ExplanationView;
  readonly chapter?: string;
  readonly reason?: StopReason;
  readonly parameter?: string;
}
