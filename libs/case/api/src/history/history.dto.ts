import { IsOptional, Matches } from 'class-validator';

export class HistoryQuery {
  /** Where the page before this one ended: its `next`. */
  @IsOptional()
  @Matches(/^[0-9a-f-]{36}$/)
  readonly after?: string;
}
