import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { IsId, MayBeLeftOut } from '@fotfeste/shared/api';
import { caseDeadlineKinds, ringKinds, type RingKind } from '@fotfeste/caseload/domain';

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
  @ArrayMaxSize(ringKinds.length)
  @ArrayUnique()
  @IsIn(ringKinds, { each: true })
  readonly silent!: readonly RingKind[];

  /** Kinds of deadlines that the day leaves out; as they were without it. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(caseDeadlineKinds.length - 1)
  @ArrayUnique()
  @IsIn(caseDeadlineKinds, { each: true })
  readonly silentDeadlines?: readonly string[];
}
