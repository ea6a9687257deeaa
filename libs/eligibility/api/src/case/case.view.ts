import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ConditionKind, ConditionOutcome, MeasureCode, Outcome } from '@fotfeste/eligibility/domain';
import { AmountView } from '../assessment/amount.view';
import { BasisView } from '../assessment/basis.view';
import { SeparateCourseView, TimeLengthView } from '../assessment/duration.view';
import { type TextView } from '../text.view';

/** How one condition came out. */
export class CaseConditionView {
  /** The rulebook's id; several conditions may stand under one. */
  readonly id!: string;
  readonly kind!: ConditionKind;
  readonly result!: ConditionOutcome;
  /** Why it is not met, which facts are missing, or which question waits. */
  readonly because?: TextView;
}

/** A step of the duration. */
export class CaseDurationStepView {
  readonly id!: string;
  readonly result!: ConditionOutcome;
  readonly total!: TimeLengthView;
  readonly lastDay!: LocalDate;
}

/** Used and left of the longest duration. Only `limited` is there when there is no limit, or earlier time is unknown. */
export class CaseDurationView {
  readonly limited!: boolean;
  readonly unit?: 'months' | 'weeks';
  readonly used?: TimeLengthView;
  readonly maximum?: TimeLengthView;
  readonly possibleMaximum?: TimeLengthView;
  readonly left?: TimeLengthView;
  readonly overrun?: TimeLengthView;
  readonly latestEnd?: LocalDate;
  readonly nextDecisionOn?: LocalDate;
  readonly steps?: readonly CaseDurationStepView[];
  readonly separateCourses?: readonly SeparateCourseView[];
}

/** Nav's own systems say no, or the case shows other participations: at the same time, missing before, or planned. It never decides. */
export class CaseWarningView {
  /** Id of the rule or open question. */
  readonly id!: string;
  readonly because!: TextView;
  /** Where it stands; absent for a measure that no program decides. */
  readonly basis?: BasisView;
}

/** The law's answer to a case. */
export class CaseAnswerView {
  @ApiProperty({ required: false, description: 'The mark that came with the case.' })
  readonly case?: string;
  readonly measure!: MeasureCode;
  readonly outcome!: Outcome | 'not-automated';
  /** The rulebook's ids of the conditions that decide. */
  readonly decidedBy!: readonly string[];
  readonly conditions!: readonly CaseConditionView[];
  readonly duration!: CaseDurationView;
  readonly amount?: AmountView;
  readonly warnings!: readonly CaseWarningView[];
}
