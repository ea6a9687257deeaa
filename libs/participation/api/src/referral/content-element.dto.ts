import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { contentCodes, contentWordsLength, type ContentCode } from '@fotfeste/participation/domain';

/** One element of what the measure is to hold; words belong to `other` alone. */
export class ContentElementRequest {
  @IsIn(contentCodes)
  readonly code!: ContentCode;

  @IsOptional()
  @IsString()
  @Length(1, contentWordsLength)
  readonly words?: string;
}
