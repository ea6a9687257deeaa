import { Matches } from 'class-validator';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** Why somebody is away is not asked. */
export class RegisterAbsenceRequest {
  /** Nav ident of whoever is away: the actor without it, somebody else for a lead alone. */
  @MayBeLeftOut()
  @Matches(/^[A-Z]\d{6}$/)
  readonly adviserId?: string;

  /** Nav ident of whoever stands in. */
  @Matches(/^[A-Z]\d{6}$/)
  readonly substituteId!: string;

  @IsLocalDate()
  readonly from!: LocalDate;

  /** The last day; at most 92 days after the first. */
  @IsLocalDate()
  readonly to!: LocalDate;
}

export class AbsencePath {
  @IsId()
  readonly absenceId!: string;
}
