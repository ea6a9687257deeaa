import { IsIn } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';

export class WaitingQuery {
  /** `mine`: only people the actor is responsible for; left out: everybody at the offices whose people the actor sees in lists. */
  @MayBeLeftOut()
  @IsIn(['mine', 'office'])
  readonly of?: 'mine' | 'office';
}
