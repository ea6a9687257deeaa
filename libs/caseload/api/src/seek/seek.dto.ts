import { IsIn, IsString } from 'class-validator';
import { Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { caseScopes, caseSorts, sortDirections, type CaseScope, type CaseSort, type SortDirection } from '@fotfeste/caseload/domain';
import { CaseSelectionQuery } from '../caseload.dto';

/** Where to go in a sorted list. It travels in a body, since it may be the beginning of a name. */
export class CaseSeekRequest extends CaseSelectionQuery {
  @IsIn(caseScopes)
  readonly scope!: CaseScope;

  @IsIn(caseSorts)
  readonly sort!: CaseSort;

  @IsIn(sortDirections)
  readonly direction!: SortDirection;

  /** The beginning of a name, a day, completed years or a code, as the sorting asks for. */
  @IsString()
  @Length(1, 100)
  readonly value!: string;

  /** Beginnings of names the list is narrowed by. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  readonly text?: string;
}
