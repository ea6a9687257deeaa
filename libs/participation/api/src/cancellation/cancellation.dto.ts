import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { cancelCauses, cancelWordsLength, type CancelCause } from '@fotfeste/measure/domain';

export class CancelledOfferingPath {
  @IsId()
  readonly offeringId!: string;
}

/** Why an offering is called off or broken off, and the last day of those who take part. */
export class CancellationRequest {
  @IsIn(cancelCauses)
  readonly cause!: CancelCause;

  /** Needed when the cause is another; follows into the history, never into a letter. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(cancelWordsLength)
  readonly words?: string;

  /** Needed when the offering has begun; none when it is called off before that. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly lastDay?: LocalDate;
}
