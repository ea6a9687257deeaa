import { IsString, Length } from 'class-validator';

export class CompanySearchRequest {
  /** An organisation number, or words of the name. */
  @IsString()
  @Length(2, 100)
  readonly text!: string;
}
