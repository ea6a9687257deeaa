import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsId, IsLocalDate, MayBeLeftOut, MinLength } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { complaintStepNames, type ComplaintStep } from '@fotfeste/assistance/domain';

export class ComplaintPath {
  @IsId()
  readonly complaintId!: string;
}

/** A complaint as it came. */
export class RegisterComplaintRequest {
  @IsLocalDate()
  readonly receivedOn!: LocalDate;

  @IsString()
  @MinLength(3)
  @MaxLength(5000)
  readonly words!: string;
}

/** What happens to a complaint next. */
export class ComplaintStepRequest {
  @IsIn(complaintStepNames)
  readonly name!: ComplaintStep['name'];

  /** Why; every step but sending it on asks for it. */
  @MayBeLeftOut()
  @IsString()
  @MinLength(3)
  @MaxLength(5000)
  readonly words?: string;
}
