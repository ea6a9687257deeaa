import { IsId } from '@fotfeste/shared/api';

export class CasePath {
  @IsId()
  readonly participantId!: string;
}
