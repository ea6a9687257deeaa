import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { waitingCauses, type WaitingCause } from '@fotfeste/participation/domain';

/** Why somebody waits. */
export class WaitingCauseRequest {
  @IsIn(waitingCauses)
  readonly waitingCauseCode!: WaitingCause;

  /** Needed when the cause is another. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly waitingCause?: string;
}
