import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { sourceKinds, type SourceKind } from '@fotfeste/assistance/domain';

/** One thing an assessment or a decision rests on. */
export class SourceRequest {
  @IsIn(sourceKinds)
  readonly kind!: SourceKind;

  /** The day the source is from. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly dated?: LocalDate;

  /** Which document or conversation; needed for `other`. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly words?: string;
}
