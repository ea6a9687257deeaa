import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, ValidateEach, MayBeLeftOut } from '@fotfeste/shared/api';
import { barriers, codeTellers, resources, type Barrier, type CodeTeller, type Resource } from '@fotfeste/assistance/domain';
import { SourceRequest } from '../source.dto';

const longest = 10_000;

export class NeedsPath {
  @IsId()
  readonly participantId!: string;
}

/** Who said that a barrier is there, and when. */
export class BarrierOriginRequest {
  @IsIn(barriers)
  readonly code!: Barrier;

  @IsIn(codeTellers)
  readonly saidBy!: CodeTeller;

  @IsLocalDate()
  readonly saidOn!: LocalDate;
}

/** Who said that a resource is there, and when. */
export class ResourceOriginRequest {
  @IsIn(resources)
  readonly code!: Resource;

  @IsIn(codeTellers)
  readonly saidBy!: CodeTeller;

  @IsLocalDate()
  readonly saidOn!: LocalDate;
}

/** The whole needs assessment; what is left out is empty or not assessed. */
export class NeedsRequest {
  @IsArray()
  @ArrayUnique()
  @IsIn(barriers, { each: true })
  readonly barriers!: readonly Barrier[];

  /** Who said each of them; what is left out keeps the origin it had, or is the adviser's of today. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(barriers.length)
  @ValidateEach()
  @Type(() => BarrierOriginRequest)
  readonly barrierOrigins?: readonly BarrierOriginRequest[];

  @IsString()
  @MaxLength(longest)
  readonly barrierWords!: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(resources, { each: true })
  readonly resources!: readonly Resource[];

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(resources.length)
  @ValidateEach()
  @Type(() => ResourceOriginRequest)
  readonly resourceOrigins?: readonly ResourceOriginRequest[];

  @IsString()
  @MaxLength(longest)
  readonly resourceWords!: string;

  /** What may be said to employers. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longest)
  readonly opennessWords?: string;

  /** Early signs that something is about to go wrong, and what helps. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longest)
  readonly earlySignWords?: string;

  /** The day the work-capacity assessment was made; without one, all fields about it are left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly capacityAssessedOn?: LocalDate;

  /** Who made it. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly capacityAssessedBy?: string;

  /** The conclusion: whether work capacity is reduced. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly capacityReduced?: boolean;

  @IsString()
  @MaxLength(longest)
  readonly capacityWords!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => SourceRequest)
  readonly capacitySources!: readonly SourceRequest[];
}
