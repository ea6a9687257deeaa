import { ArrayNotEmpty, ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { caseCategories, type CaseCategory } from '@fotfeste/caseload/domain';

export class CategoryPath {
  @IsIn(caseCategories)
  readonly category!: CaseCategory;
}

export class CategoryWordsRequest {
  /** The actor's own words for the category; empty for none. */
  @IsString()
  @MaxLength(200)
  readonly words!: string;
}

/** People whose marks a list shows. */
export class MarksRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  readonly participantIds!: readonly string[];
}
