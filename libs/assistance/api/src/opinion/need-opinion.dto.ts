import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { ownOpinions, type OwnOpinion } from '@fotfeste/assistance/domain';

export class NeedOpinionPath {
  @IsId()
  readonly participantId!: string;
}

/** What the person says of the need. What the profiling says is the register's to tell. */
export class OwnOpinionRequest {
  @IsIn(ownOpinions)
  readonly opinion!: OwnOpinion;

  /** The day it was said; not after today. */
  @IsLocalDate()
  readonly saidOn!: LocalDate;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly words?: string;
}
