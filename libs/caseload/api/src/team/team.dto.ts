import { Matches } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';

export class TeamQuery {
  /** Nav unit number; all of the lead's offices without it. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;
}
