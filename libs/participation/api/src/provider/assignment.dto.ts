import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsInt, Matches, Min } from 'class-validator';
import { IsId, ValidateEach, MayBeLeftOut } from '@fotfeste/shared/api';
import { staffId } from './provider.dto';

/** Who is to follow one participant up. */
export class TeamAssignmentRequest {
  @IsId()
  readonly participationId!: string;

  /** The version that was seen: refused when somebody has changed it since. Left out when what it was does not matter. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  readonly version?: number;

  /** Left out, nobody follows the participant up yet. */
  @MayBeLeftOut()
  @Matches(staffId)
  readonly adviserId?: string;

  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(staffId, { each: true })
  readonly coAdviserIds!: readonly string[];
}

/** Assignments of several participants: all or none. */
export class TeamAssignmentsRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique(({ participationId }: TeamAssignmentRequest) => participationId)
  @ValidateEach()
  @Type(() => TeamAssignmentRequest)
  readonly assignments!: readonly TeamAssignmentRequest[];
}
