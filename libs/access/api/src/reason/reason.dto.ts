import { IsIn, IsString } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { longestReasonWords, lookUpReasons, type LookUpReason } from '@fotfeste/access/domain';

export class ReasonPath {
  @IsId()
  readonly participantId!: string;
}

export class TellReasonRequest {
  @IsIn(lookUpReasons)
  readonly reason!: LookUpReason;

  /** Asked for when the reason is `other`. Kept in the access log, where the person concerned may read it. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, longestReasonWords)
  readonly words?: string;
}
