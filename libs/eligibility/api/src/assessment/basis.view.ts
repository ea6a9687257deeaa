import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Confidence, FactName, LawCode } from '@fotfeste/eligibility/domain';
import { anyFact } from './any-fact';

/** Where a rule stands, and how sure the reading is. */
export class BasisView {
  readonly law!: LawCode;
  readonly section!: string;
  readonly quote?: string;
  readonly source!: string;
  readonly confidence!: Confidence;
}

/** A fact as a condition saw it; without `value` it is unknown. */
export class UsedFactView {
  readonly name!: FactName;
  /** Day, yes or no, number, code or list, as the fact is defined. */
  @ApiProperty({ required: false, oneOf: anyFact })
  readonly value?: unknown;
  readonly source?: string;
  readonly date?: LocalDate;
}
