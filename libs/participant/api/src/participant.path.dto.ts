import { IsId } from '@fotfeste/shared/api';

/** The part of an address that names a participant. */
export class ParticipantPath {
  @IsId()
  readonly participantId!: string;
}
