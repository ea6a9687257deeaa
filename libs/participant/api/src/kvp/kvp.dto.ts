import { IsString } from 'class-validator';
import { IsId, Length } from '@fotfeste/shared/api';
import { ParticipantPath } from '../participant.path.dto';

/** Why the case is locked, or the lock lifted; only the locking office reads it. */
export class KvpWordsRequest {
  @IsString()
  @Length(3, 2000)
  readonly words!: string;
}

export class KvpPath extends ParticipantPath {
  @IsId()
  readonly kvpId!: string;
}
