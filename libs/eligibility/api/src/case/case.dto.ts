import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Phase } from '@fotfeste/eligibility/domain';

/** A question to the law about nobody in particular; the same as a line of `npm run -s eligibility`. */
export class CaseRequest {
  /** Your own mark of the case; comes back with the answer. */
  @Allow()
  readonly case?: string;

  /** Measure code as docs/facts.md lists them, or one of its other spellings. */
  @Allow()
  readonly measure!: string;

  /** First day of the measure; the rules in force that day are used. */
  @Allow()
  readonly startsOn!: LocalDate;

  /** Last day asked for. */
  @Allow()
  readonly endsOn?: LocalDate;

  /** `start`, unless said otherwise: everything that must be in place on the start day. `offer`: what must be in place before. */
  @Allow()
  readonly phase?: Phase;

  /** The day the question is asked; without it the rules about late registration are silent. */
  @Allow()
  readonly today?: LocalDate;

  /** Facts by name, as docs/facts.md lists them. What is left out is unknown. */
  @Allow()
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly facts!: Readonly<Record<string, unknown>>;
}
