import { ApiProperty } from '@nestjs/swagger';
import type { CombinationVerdict, MeasureCode } from '@fotfeste/eligibility/domain';
import type { BenefitType } from '@fotfeste/participant/domain';
import type { BenefitNoteKind, PriceNoteKind } from '@fotfeste/participation/domain';
import { type CombinationTextView } from '../combination/combination.view';

/** One thing that would happen: an event of the product, with its codes and days. */
export class ConsequenceView {
  /** `room.what-happened`. */
  readonly event!: string;
  readonly organisation?: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly payload!: Readonly<Record<string, unknown>>;
}

/** Something worth knowing beside what happens; the product changes nothing about it. */
export class NoteView {
  readonly kind!: BenefitNoteKind | PriceNoteKind | 'overlap';
  /** The other measure. */
  readonly measure?: MeasureCode;
  readonly verdict?: CombinationVerdict;
  /** What the sources say of the two. */
  readonly text?: CombinationTextView;
  readonly benefit?: BenefitType;
  /** Last day of the benefit. */
  readonly to?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** Everything that a change would lead to, had it been made now. Nothing was changed. */
export class RehearsalView {
  readonly consequences!: readonly ConsequenceView[];
  readonly notes!: readonly NoteView[];
}
