import type { CaseFilter, QualityCheck } from '@fotfeste/caseload/domain';

/** How many a check finds, and how a list of people is asked for them. */
export class QualityCheckView {
  readonly check!: QualityCheck;
  readonly count!: number;
  readonly filter!: readonly CaseFilter[];
  readonly detail!: readonly string[];
}

export class QualityView {
  /** Those that find somebody, in the order of how much it hinders. */
  readonly items!: readonly QualityCheckView[];
  /** How many people were looked at. */
  readonly people!: number;
}
