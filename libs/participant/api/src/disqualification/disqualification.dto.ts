import { IsIn, IsString, Matches } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { declaredGrounds, type DeclaredGround } from '@fotfeste/participant/domain';
import { ParticipantPath } from '../participant.path.dto';

export class DeclareDisqualificationRequest {
  @IsIn(declaredGrounds)
  readonly ground!: DeclaredGround;

  /** How somebody is near to the person, in few words; read by the colleagues who see the person. */
  @IsString()
  @Length(3, 500)
  readonly words!: string;

  /** Nav ident of the colleague; absent for oneself. */
  @MayBeLeftOut()
  @Matches(/^[A-Z]\d{6}$/)
  readonly adviserId?: string;
}

export class LiftDisqualificationRequest {
  @IsString()
  @Length(3, 500)
  readonly words!: string;
}

export class DisqualificationPath extends ParticipantPath {
  @IsId()
  readonly disqualificationId!: string;
}
