import type { LocalDate } from '@fotfeste/shared/kernel';
import type {
  CombinationVerdict,
  ConditionKind,
  Confidence,
  FactName,
  LawCode,
  MeasureCode,
  ParameterUnit,
} from '@fotfeste/eligibility/domain';
import { type BasisView } from '../assessment/basis.view';
import { type QuestionView } from '../assessment/result.view';
import { type TextView } from '../text.view';

/** One rule that applies on the day. */
export class RuleView {
  /** Unique among the rules of a day. */
  readonly key!: string;
  /** The rulebook's id, and other ids of the same rule. */
  readonly ids!: readonly string[];
  readonly topic!: 'measure' | 'decision' | 'registration' | 'combination';
  readonly kind!: ConditionKind;
  readonly title!: TextView;
  readonly basis!: BasisView;
  readonly from!: LocalDate;
  readonly to?: LocalDate;
  /** The true first day was not found: `from` is then the earliest day anything is assessed. */
  readonly startNotFound!: boolean;
  /** Measures the rule belongs to. */
  readonly measures!: readonly MeasureCode[];
  /** Facts it asks for. */
  readonly facts!: readonly FactName[];
  readonly question?: QuestionView;
  readonly note?: TextView;
  /** What sources say of two measures at once. */
  readonly verdict?: CombinationVerdict;
}

/** A number of the law or of practice, as it is on the day. */
export class ParameterView {
  readonly id!: string;
  readonly title!: TextView;
  readonly unit!: ParameterUnit;
  /** Absent when the value of the day is not known. */
  readonly value?: number;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly law!: LawCode;
  readonly section!: string;
  readonly source!: string;
  readonly confidence!: Confidence;
  /** Another value that a source gives, or why none is known. */
  readonly note?: string;
}

/** The rules and numbers that apply on a day. */
export class RulesView {
  readonly asOf!: LocalDate;
  /** Days on which a rule or a number changes. */
  readonly changesOn!: readonly LocalDate[];
  readonly rules!: readonly RuleView[];
  readonly parameters!: readonly ParameterView[];
  /** Measures whose chapter is not in the product yet. */
  readonly notAutomated!: readonly MeasureCode[];
}
