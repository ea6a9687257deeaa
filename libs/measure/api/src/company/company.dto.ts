import { IsString } from 'class-validator';
import { Length } from '@fotfeste/shared/api';

export class CompanySearchRequest {
  /** An organisation number, or words of the name. */
  @IsString()
  @Length(2, 100)
  readonly text!: string;
}
