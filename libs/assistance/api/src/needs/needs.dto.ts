import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { barriers, resources, type Barrier, type Resource } from '@fotfeste/assistance/domain';
import { SourceRequest } from '../source.dto';

const longest = 10_000;

export class NeedsPath {
  @IsId()
  readonly participantId!: string;
}

/** The whole needs assessment; what is left out is empty or not assessed. */
export class NeedsRequest {
  @IsArray()
  @ArrayUnique()
  @IsIn(barriers, { each: true })
  readonly barriers!: readonly Barrier[];

  @IsString()
  @MaxLength(longest)
  readonly barrierWords!: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(resources, { each: true })
  readonly resources!: readonly Resource[];

  @IsString()
  @MaxLength(longest)
  readonly resourceWords!: string;

  /** The day the work-capacity assessment was made; without one, all fields about it are left out. */
  @IsOptional()
  @IsLocalDate()
  readonly capacityAssessedOn?: LocalDate;

  /** Who made it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly capacityAssessedBy?: string;

  /** The conclusion: whether work capacity is reduced. */
  @IsOptional()
  @IsBoolean()
  readonly capacityReduced?: boolean;

  @IsString()
  @MaxLength(longest)
  readonly capacityWords!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SourceRequest)
  readonly capacitySources!: readonly SourceRequest[];
}
