import { IsIn, IsInt, IsNumber, IsString, Max, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { attendanceFields, type AttendanceField } from '@fotfeste/participation/domain';

/** A week, by any of its days, and one of the provider's lists. */
export class AttendanceWeekQuery {
  @IsLocalDate()
  readonly week!: LocalDate;

  @MayBeLeftOut()
  @IsId()
  readonly offering?: string;
}

/** One cell: without hours it is emptied. */
export class AttendanceCellRequest {
  @IsLocalDate()
  readonly week!: LocalDate;

  /** 0 is the whole week, 1 Monday, 7 Sunday. */
  @IsInt()
  @Min(0)
  @Max(7)
  readonly weekday!: number;

  @IsIn(attendanceFields)
  readonly field!: AttendanceField;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  readonly hours?: number;
}

/** Which week is to be planned as the one before it, for the whole list or one of the provider's lists. */
export class AsLastWeekRequest {
  @IsLocalDate()
  readonly week!: LocalDate;

  @IsInt()
  @Min(0)
  @Max(7)
  readonly weekday!: number;

  @MayBeLeftOut()
  @IsId()
  readonly offering?: string;
}

/** Nav opens a closed week again, and why. */
export class OpenWeekRequest {
  @IsLocalDate()
  readonly week!: LocalDate;

  @IsString()
  @Length(3, 500)
  readonly words!: string;
}
