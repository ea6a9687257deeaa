import { osloDate, type Tx } from '@fotfeste/shared/api';
import { lookUpLimitsOn } from '@fotfeste/participant/domain';

/** Which limit was passed, and when it is open again. */
export interface Excess {
  readonly limit: 'minute' | 'day';
  readonly allowed: number;
  readonly waitSeconds: number;
}

const minuteMs = 60_000;

/** How many identity numbers the actor has looked up. */
export class LookUpCount {
  constructor(private readonly tx: Tx) {}

  /** Counts one more, and tells when that is too many. */
  async add(): Promise<Excess | undefined> {
    const { actor, now, today } = this.tx;
    const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
    await this.tx.query(`delete from number_look_up where actor_id = $1 and minute < $2::timestamptz - interval '2 days'`, [actor.id, now]);
    const [counted] = await this.tx.query<{ inMinute: number }>(
      `insert into number_look_up (actor_id, minute, count) values ($1, $2, 1)
       on conflict (actor_id, minute) do update set count = number_look_up.count + 1 returning count as "inMinute"`,
      [actor.id, minute],
    );
    const [counts] = await this.tx.query<{ inDay: number; secondsLeft: number }>(
      `select sum(count)::int as "inDay",
              ceil(extract(epoch from (($3::date + 1)::timestamp at time zone 'Europe/Oslo') - $2::timestamptz))::int as "secondsLeft"
       from number_look_up where actor_id = $1 and minute >= $3::date::timestamp at time zone 'Europe/Oslo'`,
      [actor.id, now, today],
    );
    const limits = lookUpLimitsOn(osloDate(now));
    if ((counts?.inDay ?? 0) > limits.perDay) return { limit: 'day', allowed: limits.perDay, waitSeconds: counts?.secondsLeft ?? 60 };
    if ((counted?.inMinute ?? 0) > limits.perMinute)
      return {
        limit: 'minute',
        allowed: limits.perMinute,
        waitSeconds: Math.max(1, Math.ceil((minute.getTime() + minuteMs - now.getTime()) / 1000)),
      };
    return undefined;
  }
}
