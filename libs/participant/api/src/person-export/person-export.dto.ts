import { IsString } from 'class-validator';
import { IsId, Length } from '@fotfeste/shared/api';
import { IsIdentityNumber } from '../identity-number.validator';

export class PersonExportRequest {
  @IsIdentityNumber()
  readonly identityNumber!: string;

  /** Kept with the request; at least ten characters. */
  @IsString()
  @Length(10, 500)
  readonly reason!: string;
}

export class PersonExportPath {
  @IsId()
  readonly exportId!: string;
}
