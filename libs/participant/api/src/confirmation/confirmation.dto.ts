import { IsBoolean, IsIn } from 'class-validator';
import { IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { confirmationChannels, type ConfirmationChannel } from '@fotfeste/participant/domain';

/** What a job seeker answers every fourteenth day. */
export class ConfirmationRequest {
  /** The due day that was shown; left out when it is not known. Keeps one answer from being taken for another period. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly dueOn?: LocalDate;

  /** Whether the person wants to stay registered. No ends the registration today. */
  @IsBoolean()
  readonly stays!: boolean;

  /** Whether the person has worked since the last confirmation. */
  @IsBoolean()
  readonly hasWorked!: boolean;

  @IsIn(confirmationChannels)
  readonly channel!: ConfirmationChannel;
}
