import { IsBoolean } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';

export class AccessRequestPath {
  @IsId()
  readonly requestId!: string;
}

export class AnswerAccessRequest {
  /** Whether the asker is let in, for seven days. */
  @IsBoolean()
  readonly isAllowed!: boolean;
}
