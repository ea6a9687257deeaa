import { IsString, Matches } from 'class-validator';
import { IsId, Length } from '@fotfeste/shared/api';
import { noteWordsLength } from '@fotfeste/participant/domain';
import { ParticipantPath } from '../participant.path.dto';

export class PersonNoteRequest {
  /** Not blank alone. */
  @IsString()
  @Length(1, noteWordsLength)
  @Matches(/\S/)
  readonly words!: string;
}

export class PersonNotePath extends ParticipantPath {
  @IsId()
  readonly noteId!: string;
}
