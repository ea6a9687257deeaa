import type { LocalDate } from '@fotfeste/shared/kernel';
import type { UsedFactKind } from '@fotfeste/assistance/domain';

/** One fact that the decision rested on, as it stood the day it was decided. */
export class DecisionFactView {
  readonly kind!: UsedFactKind;
  /** Code of what it says; empty when only the period counts. */
  readonly code!: string;
  /** Name as it read that day. */
  readonly name?: string;
  /** What was told of the fact: `yes`, `no`, a number or a day. */
  readonly value?: string;
  /** Position in percent of full time. */
  readonly percent?: number;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Register or person it came from. */
  readonly origin!: string;
  readonly dated!: LocalDate;
}
