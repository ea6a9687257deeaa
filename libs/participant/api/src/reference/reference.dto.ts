import { IsString } from 'class-validator';
import { Length } from '@fotfeste/shared/api';

export class ReferenceQuery {
  /** Beginnings of words in a name, or of a code. */
  @IsString()
  @Length(1, 100)
  readonly text!: string;
}
