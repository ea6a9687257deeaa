import { IsString, Matches } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { ParticipantPath } from '../participant.path.dto';

export class ChangeOfficeRequest {
  /** The Nav unit that takes over. */
  @Matches(/^\d{4}$/)
  readonly office!: string;

  /** What the new office must know first. */
  @IsString()
  @Length(10, 4000)
  readonly words!: string;

  /** The colleague there who becomes responsible; nobody when absent. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 40)
  readonly adviserId?: string;
}

export class HandoverPath extends ParticipantPath {
  @IsId()
  readonly handoverId!: string;
}
