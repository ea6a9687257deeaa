import { IsString, Matches } from 'class-validator';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';

export class GiveListAccessRequest {
  /** Nav ident of the colleague. */
  @Matches(/^[A-Z]\d{6}$/)
  readonly colleagueId!: string;

  /** Nav unit number of one of the lead's offices. */
  @Matches(/^\d{4}$/)
  readonly office!: string;

  /** Nav ident of the adviser whose list it is; everybody at the office without it. */
  @MayBeLeftOut()
  @Matches(/^[A-Z]\d{6}$/)
  readonly responsible?: string;

  @IsString()
  @Length(10, 500)
  readonly reason!: string;

  @IsLocalDate()
  readonly from!: LocalDate;

  /** The last day; at most 92 days after the first. */
  @IsLocalDate()
  readonly to!: LocalDate;
}

export class ListAccessPath {
  @IsId()
  readonly listAccessId!: string;
}
