import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode, ParameterId } from '@fotfeste/eligibility/domain';
import { type TextView } from '../text.view';
import type { RuleState } from './rules.view';

/** One line of a measure's requirements: a rule, or a group of lines. */
export class OutlineView {
  /** Key of the rule; absent for a group. */
  readonly rule?: string;
  /** How the lines of a group belong together; of `unless`, the second excepts from the first. */
  readonly operator?: 'any-of' | 'all-of' | 'unless';
  readonly title?: TextView;
  @ApiProperty({ type: () => [OutlineView], required: false })
  readonly of?: readonly OutlineView[];
}

/** One step of the longest duration. */
export class OutlineStepView {
  /** Key of the rule. */
  readonly rule!: string;
  /** Whether the number is the whole length or comes on top. */
  readonly how!: 'up-to' | 'extended-by';
  readonly parameter!: ParameterId;
  readonly requires!: readonly OutlineView[];
}

/** How long a measure may last. */
export class OutlineDurationView {
  readonly unit!: 'months' | 'weeks';
  /** Measures whose time counts together. */
  readonly clock!: readonly MeasureCode[];
  readonly steps!: readonly OutlineStepView[];
}

/** A measure's requirements from top to bottom, as they hang together. */
export class MeasureOutlineView {
  readonly measure!: MeasureCode;
  readonly chapter!: string;
  readonly state!: RuleState;
  readonly from!: LocalDate;
  readonly to?: LocalDate;
  readonly requirements!: readonly OutlineView[];
  readonly duration?: OutlineDurationView;
}
