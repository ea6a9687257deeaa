import { ArrayMaxSize, IsArray, IsIn, IsString } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { longestReasonWords, lookUpReasons, mostExplainedAtOnce, type LookUpReason } from '@fotfeste/access/domain';

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

  /** Others of many chosen at once, whom the same reason is for. Those who are not seen, or need no reason, are left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostExplainedAtOnce)
  @IsId({ each: true })
  readonly alsoAbout?: readonly string[];
}
