import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AmountOutcome, FactName, FactorUnit, LineKind, ParameterId, Recipient } from '@fotfeste/eligibility/domain';
import { type ExplanationView, type TextView } from '../text.view';
import { type BasisView, type UsedFactView } from './basis.view';

/** The dated number a factor is. */
export class FactorSourceView {
  readonly id!: ParameterId;
  readonly from!: LocalDate;
  readonly to?: LocalDate;
}

/** One thing that is multiplied or added on a line. */
export class AmountFactorView {
  readonly what!: TextView;
  /** Kroner are in øre. */
  readonly value!: number;
  readonly unit!: FactorUnit;
  /** The whole of a share. */
  readonly of?: number;
  readonly parameter?: FactorSourceView;
}

/** How far a ceiling had been reached before it took anything away, in øre. */
export class CeilingView {
  readonly limit!: number;
  readonly reached!: number;
}

/** One line of the calculation. Lines of kind `basis` are steps on the way and not in the sum. */
export class AmountLineView {
  readonly kind!: LineKind;
  readonly id!: string;
  readonly title!: TextView;
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly operator!: 'times' | 'plus';
  readonly factors!: readonly AmountFactorView[];
  /** In øre. */
  readonly amount!: number;
  readonly ceiling?: CeilingView;
}

/** The sum of one calendar month, `yyyy-mm`, in øre. */
export class MonthAmountView {
  readonly month!: string;
  readonly amount!: number;
}

/** The sum to the last day all numbers are known, in øre. */
export class SubtotalView {
  readonly to!: LocalDate;
  readonly amount!: number;
}

/** The number that is not known, and from which day. */
export class StoppedAmountView {
  readonly parameter!: string;
  /** What the number is called; not in assessments stored before it was kept. */
  readonly title?: TextView;
  readonly on!: LocalDate;
}

/** What is paid, with every line of the calculation. */
export class AmountView {
  readonly outcome!: AmountOutcome;
  readonly id!: string;
  readonly title!: TextView;
  readonly paidTo!: Recipient;
  readonly basis!: BasisView;
  readonly from!: LocalDate;
  readonly to?: LocalDate;
  readonly lines!: readonly AmountLineView[];
  readonly months!: readonly MonthAmountView[];
  /** In øre; only when the whole period could be calculated. */
  readonly total?: number;
  readonly subtotal?: SubtotalView;
  readonly missingFacts!: readonly FactName[];
  readonly stopped?: StoppedAmountView;
  readonly explanation?: ExplanationView;
  readonly rounding!: TextView;
  readonly facts!: readonly UsedFactView[];
  readonly notes!: readonly TextView[];
}
