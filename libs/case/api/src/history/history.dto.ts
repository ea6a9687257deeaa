import { IsIn, Matches } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { ThenQuery } from '@fotfeste/participant/api';

/** Kinds of events one may ask for: what changed a field, and who got to see or no longer sees. */
export const historyKinds = ['changes', 'sharing'] as const;
export type HistoryKind = (typeof historyKinds)[number];

export class HistoryQuery extends ThenQuery {
  /** Where the page before this one ended: its `next`. */
  @MayBeLeftOut()
  @Matches(/^[0-9a-f-]{36}$/)
  readonly after?: string;

  /** Rooms in which it happened, parted by commas, such as `plan,participation`; all without it. */
  @MayBeLeftOut()
  @Matches(/^[a-z]{1,20}(,[a-z]{1,20}){0,9}$/)
  readonly rooms?: string;

  @MayBeLeftOut()
  @IsIn(historyKinds)
  readonly kind?: HistoryKind;
}
