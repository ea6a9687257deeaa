import { IsIn, IsString } from 'class-validator';
import { languages, type Language } from '@fotfeste/shared/kernel';
import { IsId, Length } from '@fotfeste/shared/api';
import { ParticipationPath } from '../life/step.dto';

export class LinkPath extends ParticipationPath {
  @IsId()
  readonly linkId!: string;
}

/** To whom at the provider, and in which language the mail is. */
export class LinkRequest {
  @IsId()
  readonly contactId!: string;

  @IsIn(languages)
  readonly language!: Language;
}

/** Why a link is taken back. */
export class LinkRevocationRequest {
  @IsString()
  @Length(3, 500)
  readonly words!: string;
}
