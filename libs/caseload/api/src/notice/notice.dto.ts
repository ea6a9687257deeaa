import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';
import { noticeKinds, type NoticeKind } from '@fotfeste/caseload/domain';

export class NoticeReadingRequest {
  /** All of them without it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsId({ each: true })
  readonly ids?: readonly string[];
}

export class NoticeSettingRequest {
  @IsArray()
  @ArrayMaxSize(noticeKinds.length)
  @ArrayUnique()
  @IsIn(noticeKinds, { each: true })
  readonly silent!: readonly NoticeKind[];
}
