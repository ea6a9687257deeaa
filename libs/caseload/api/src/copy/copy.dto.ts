import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { IsId, ValidateEach } from '@fotfeste/shared/api';
import { mostLookUpsAtOnce, oldestLookUpSeconds } from '@fotfeste/caseload/domain';

/** Somebody who was opened in the copy. */
export class CopyLookUpRequest {
  /** The look-up's own id: sent again, it is the same look-up. */
  @IsId()
  readonly id!: string;

  @IsId()
  readonly participantId!: string;

  /** Seconds since it happened: the clock of the machine need not be right. */
  @IsInt()
  @Min(0)
  @Max(oldestLookUpSeconds)
  readonly secondsAgo!: number;
}

export class CopyLookUpsRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostLookUpsAtOnce)
  @ArrayUnique(({ id }: CopyLookUpRequest) => id)
  @ValidateEach()
  @Type(() => CopyLookUpRequest)
  readonly lookUps!: readonly CopyLookUpRequest[];
}

export class CopySettingPath {
  /** Nav unit number. */
  @Matches(/^\d{4}$/)
  readonly office!: string;
}

export class CopySettingRequest {
  @IsBoolean()
  readonly isOn!: boolean;
}
