import { IsIn, IsOptional } from 'class-validator';

export class WaitingQuery {
  /** `mine`: only people the actor is responsible for; left out: everybody the actor sees. */
  @IsOptional()
  @IsIn(['mine', 'office'])
  readonly of?: 'mine' | 'office';
}
