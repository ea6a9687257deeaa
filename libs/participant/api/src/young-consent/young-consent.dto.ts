import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { youngConsentAnswers, youngConsentGivers, type YoungConsentAnswer, type YoungConsentGiver } from '@fotfeste/participant/domain';
import { ParticipantPath } from '../participant.path.dto';

/** What a parent, or the participant about health, has answered. A consent is withdrawn by a new answer. */
export class YoungConsentRequest {
  @IsIn(youngConsentGivers)
  readonly giver!: YoungConsentGiver;

  /** Name of the parent; left out for the participant. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly name?: string;

  @IsIn(youngConsentAnswers)
  readonly answer!: YoungConsentAnswer;

  /** The day of the answer; left out for somebody who has not been asked. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly answeredOn?: LocalDate;
}

export class YoungConsentPath extends ParticipantPath {
  @IsId()
  readonly consentId!: string;
}
