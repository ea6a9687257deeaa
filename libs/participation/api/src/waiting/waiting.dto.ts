import { IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { waitingCauses, type WaitingCause } from '@fotfeste/participation/domain';

/** Why somebody waits. */
export class WaitingCauseRequest {
  @IsIn(waitingCauses)
  readonly waitingCauseCode!: WaitingCause;

  /** Needed when the cause is another. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly waitingCause?: string;
}
