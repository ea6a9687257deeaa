import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import {
  channels,
  recordableFacts,
  tellers,
  toldValue,
  type Channel,
  type RecordableFact,
  type Teller,
  type ToldValue,
} from './recordable-facts';

export class RecordedFactPath {
  @IsId()
  readonly participantId!: string;
}

/** What somebody has told. To withdraw a consent, record it anew with `value: false`. */
export class RecordFactRequest {
  @IsIn(recordableFacts)
  readonly fact!: RecordableFact;

  /** Required for facts that are true of one measure only; left out for the others. */
  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;

  /** What `docs/facts.md` says of the fact: yes or no, a number, øre, a day, a measure. */
  @IsDefined()
  @ApiProperty({ oneOf: toldValue })
  readonly value!: ToldValue;

  @IsIn(tellers)
  readonly toldBy!: Teller;

  @IsIn(channels)
  readonly channel!: Channel;

  /** The day it was told; not after today. */
  @IsLocalDate()
  readonly toldOn!: LocalDate;

  /** What else should be remembered; never a diagnosis. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly words?: string;
}
