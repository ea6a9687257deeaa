import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, IsUUID } from 'class-validator';
import { Length } from '@fotfeste/shared/api';

export class ResponsibleRequest {
  /** Id of the colleague who is to follow the person up. */
  @IsString()
  @Length(1, 40)
  readonly adviserId!: string;
}

export class AssignRequest extends ResponsibleRequest {
  /** All of them or none. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  readonly participantIds!: readonly string[];
}
