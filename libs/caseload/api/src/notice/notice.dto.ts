import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { IsId, MayBeLeftOut } from '@fotfeste/shared/api';
import { noticeKinds, type NoticeKind } from '@fotfeste/caseload/domain';

export class NoticeReadingRequest {
  /** All of them without it. */
  @MayBeLeftOut()
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
