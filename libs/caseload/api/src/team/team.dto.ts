import { IsOptional, Matches } from 'class-validator';

export class TeamQuery {
  /** Nav unit number; all of the lead's offices without it. */
  @IsOptional()
  @Matches(/^\d{4}$/)
  readonly office?: string;
}
