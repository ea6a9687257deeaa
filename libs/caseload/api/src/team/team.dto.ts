import { Matches } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';

export class TeamOfficeQuery {
  /** Nav unit number of one of the lead's offices. */
  @Matches(/^\d{4}$/)
  readonly office!: string;
}

export class TeamQuery {
  /** Nav unit number; all of the lead's offices without it. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;
}
