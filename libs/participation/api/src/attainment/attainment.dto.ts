import { IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { attainments, referralLimits, type Attainment } from '@fotfeste/participation/domain';

/** Whether the purpose of a participation that is over was reached. */
export class AttainmentRequest {
  @IsIn(attainments)
  readonly attainment!: Attainment;

  /** What was reached and what remains; asked for unless it was reached, or nobody knows. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(referralLimits.wordsLength)
  readonly attainmentWords?: string;
}
