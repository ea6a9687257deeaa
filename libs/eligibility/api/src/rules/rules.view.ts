import type { LocalDate } from '@fotfeste/shared/kernel';
import type {
  CombinationVerdict,
  ConditionKind,
  Confidence,
  FactName,
  LawCode,
  MeasureCode,
  ParameterId,
  ParameterUnit,
  Phase,
} from '@fotfeste/eligibility/domain';
import { type BasisView } from '../assessment/basis.view';
import { type QuestionView } from '../assessment/result.view';
import { type ExplanationView, type TextView } from '../text.view';
import { type MeasureOutlineView } from './outline.view';

/** What a rule is about: a measure, money, a § 14 a decision, registration, complaints, two measures at once, or one after another. */
export type RuleTopic = 'measure' | 'amount' | 'decision' | 'registration' | 'complaint' | 'combination' | 'chain';

/** Where a rule or a number stands on the day asked about. */
export type RuleState = 'in-force' | 'coming' | 'ended';

/** One rule: as it reads in one stretch of time. */
export class RuleView {
  /** Tells rules apart; two versions of one rule have the same. */
  readonly key!: string;
  /** The rulebook's id, and other ids of the same rule. */
  readonly ids!: readonly string[];
  readonly topic!: RuleTopic;
  /** First prefix of the rulebook's chapter. */
  readonly chapter!: string;
  readonly state!: RuleState;
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
  /** Dated numbers it leans on, as far as the rule itself names them. */
  readonly parameters!: readonly ParameterId[];
  /** When it must be settled; only for conditions that decide. */
  readonly neededBy?: Phase;
  readonly question?: QuestionView;
  /** What follows from the rule, with the numbers of the day; a number that is not known stands as its id. */
  readonly text?: ExplanationView;
  /** How the rule is read. */
  readonly notes!: readonly TextView[];
  /** What sources say of two measures at once. */
  readonly verdict?: CombinationVerdict;
  /** Specs of the law that name it. */
  readonly tests!: readonly string[];
}

/** A value and the days it applies, or days for which none is known. */
export class StretchView {
  readonly from!: LocalDate;
  readonly to?: LocalDate;
  /** Absent when it is known that no value is known. */
  readonly value?: number;
  readonly startNotFound!: boolean;
  /** Another value that a source gives. */
  readonly note?: string;
  /** Why none is known. */
  readonly why?: TextView;
}

/** A number of the law or of practice, with every value it has had and will have. */
export class ParameterView {
  readonly id!: ParameterId;
  readonly chapter!: string;
  readonly state!: RuleState;
  readonly title!: TextView;
  readonly unit!: ParameterUnit;
  readonly law!: LawCode;
  readonly section!: string;
  readonly source!: string;
  readonly confidence!: Confidence;
  /** What applies on the day; absent before the first and after the last. */
  readonly now?: StretchView;
  /** Every stretch, in order of time. */
  readonly stretches!: readonly StretchView[];
  /** Specs of the law that name it. */
  readonly tests!: readonly string[];
}

/** Every rule and number, each with where it stands on a day. */
export class RulesView {
  readonly asOf!: LocalDate;
  /** Days on which a rule or a number changes. */
  readonly changesOn!: readonly LocalDate[];
  readonly measures!: readonly MeasureOutlineView[];
  readonly rules!: readonly RuleView[];
  readonly parameters!: readonly ParameterView[];
  /** Measures whose chapter is not in the product. */
  readonly notAutomated!: readonly MeasureCode[];
}
