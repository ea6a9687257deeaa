import { IsString } from 'class-validator';
import { Length } from '@fotfeste/shared/api';
import { IsIdentityNumber } from '../identity-number.validator';

export class OpenRequest {
  @IsIdentityNumber()
  readonly identityNumber!: string;
}

export class OpenWithReasonRequest {
  @IsIdentityNumber()
  readonly identityNumber!: string;

  /** Kept with the opening; at least ten characters. */
  @IsString()
  @Length(10, 500)
  readonly reason!: string;
}

export class SearchRequest {
  /** Beginnings of words in a name, or of an identity number. */
  @IsString()
  @Length(2, 100)
  readonly text!: string;
}
