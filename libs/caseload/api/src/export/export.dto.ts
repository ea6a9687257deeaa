import { ArrayMaxSize, IsArray, IsIn, IsString } from 'class-validator';
import { Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  caseListColumns,
  caseSorts,
  exportFormats,
  exportReasons,
  sortDirections,
  type CaseListColumn,
  type CaseSort,
  type ExportFormat,
  type ExportReason,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { CaseSelectionQuery } from '../caseload.dto';

/** A list as it stands, to be a file. Names that are searched for travel only in bodies. */
export class OwnExportRequest extends CaseSelectionQuery {
  @IsIn(exportFormats)
  readonly format!: ExportFormat;

  @IsArray()
  @ArrayMaxSize(caseListColumns.length)
  @IsIn(caseListColumns, { each: true })
  readonly columns!: readonly CaseListColumn[];

  @MayBeLeftOut()
  @IsIn(caseSorts)
  readonly sort?: CaseSort;

  @MayBeLeftOut()
  @IsIn(sortDirections)
  readonly direction?: SortDirection;

  /** Beginnings of words of the name. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  readonly text?: string;
}

export class OfficeExportRequest extends OwnExportRequest {
  /** Why people are taken out whom one does not follow up oneself. */
  @IsIn(exportReasons)
  readonly reason!: ExportReason;
}
