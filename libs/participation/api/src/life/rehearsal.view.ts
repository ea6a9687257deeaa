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
  readonly kind!: BenefitNoteKind | PriceNoteKind | 'overlap' | 'protected-person';
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

/** Things that an ending brings later. */
export const foreseenKinds = ['place-freed', 'access-ends', 'plan-card', 'final-report', 'proposal-waits'] as const;

/** Something that follows later, by the calendar or because somebody has to do it. */
export class ForeseenView {
  @ApiProperty({ enum: foreseenKinds })
  readonly kind!: (typeof foreseenKinds)[number];
  /** The day it happens or is due; absent for what is so already. */
  readonly on?: string;
  /** How many wait for the place today. */
  readonly waiting?: number;
  /** The day the first of them began to wait. */
  readonly since?: string;
}

/** Everything that a change would lead to, had it been made now. Nothing was changed. */
export class RehearsalView {
  readonly consequences!: readonly ConsequenceView[];
  readonly notes!: readonly NoteView[];
  readonly foreseen!: readonly ForeseenView[];
}
