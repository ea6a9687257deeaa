import { IsIn, IsString } from 'class-validator';
import { Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { contentCodes, contentWordsLength, type ContentCode } from '@fotfeste/participation/domain';

/** One element of what the measure is to hold; words belong to `other` alone. */
export class ContentElementRequest {
  @IsIn(contentCodes)
  readonly code!: ContentCode;

  @MayBeLeftOut()
  @IsString()
  @Length(1, contentWordsLength)
  readonly words?: string;
}
