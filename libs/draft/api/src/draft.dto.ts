import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, Matches, Min } from 'class-validator';
import { IsId, Length, MayBeLeftOut, ValidateEach } from '@fotfeste/shared/api';
import { draftKinds, type DraftKind } from '@fotfeste/draft/domain';
import { anyValue } from './any-value';

export class DraftPath {
  @IsIn(draftKinds)
  readonly kind!: DraftKind;

  /** Id of the thing written on: never an identity number. */
  @Matches(/^(?!\d{11}$)[\w.-]{1,100}$/)
  readonly subject!: string;
}

/** Words of a field that stand in it no longer, since two versions met. */
export class SetAsideRequest {
  @Length(1, 200)
  readonly field!: string;

  /** What stood in the field, of whatever shape the page gives it. */
  @Allow()
  @ApiProperty({ required: false, oneOf: anyValue })
  readonly value?: unknown;

  /** Instant in ISO 8601 at which the words were saved. */
  @IsISO8601({ strict: true })
  readonly at!: string;

  @IsBoolean()
  readonly isSettled!: boolean;
}

export class SaveDraftRequest {
  /** Fields by name, at most 200 kB as JSON. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly content!: Readonly<Record<string, unknown>>;

  /** What two versions of a field left over; absent leaves it as it is. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateEach()
  @Type(() => SetAsideRequest)
  readonly setAside?: readonly SetAsideRequest[];

  /** Whom it is about; absent while there is no participant yet. */
  @MayBeLeftOut()
  @IsId()
  readonly participantId?: string;

  /** The version this save builds on; absent for the first save. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  readonly ifVersion?: number;

  /** Ids of colleagues who may follow and take over; absent leaves them as they are. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[\w.-]{1,40}$/, { each: true })
  readonly sharedWith?: readonly string[];
}
