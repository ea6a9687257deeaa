import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Matches, Min } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';
import { draftKinds, type DraftKind } from '@fotfeste/draft/domain';

export class DraftPath {
  @IsIn(draftKinds)
  readonly kind!: DraftKind;

  /** Id of the thing written on: never an identity number. */
  @Matches(/^(?!\d{11}$)[\w.-]{1,100}$/)
  readonly subject!: string;
}

export class SaveDraftRequest {
  /** Fields by name, at most 200 kB as JSON. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly content!: Readonly<Record<string, unknown>>;

  /** Whom it is about; absent while there is no participant yet. */
  @IsOptional()
  @IsId()
  readonly participantId?: string;

  /** The version this save builds on; absent for the first save. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly ifVersion?: number;

  /** Ids of colleagues who may follow and take over; absent leaves them as they are. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[\w.-]{1,40}$/, { each: true })
  readonly sharedWith?: readonly string[];
}
