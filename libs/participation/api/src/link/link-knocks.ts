import { createHash } from 'node:crypto';
import type { Tx } from '@fotfeste/shared/api';
import { linkTerms } from '@fotfeste/participation/domain';

const minuteMs = 60_000;

/** How often an address has come with a token that opens nothing. */
export class LinkKnocks {
  constructor(private readonly tx: Tx) {}

  /** Whether the address has tried too often. */
  async isFlood(address: string): Promise<boolean> {
    const { most, minutes } = linkTerms.knocks;
    const [row] = await this.tx.query<{ count: number }>(
      'select coalesce(sum(count), 0)::int as count from link_knock where address_hash = $1 and minute > $2',
      [this.hashOf(address), new Date(this.tx.now.getTime() - minutes * minuteMs)],
    );
    return (row?.count ?? 0) >= most;
  }

  /** Counts one more, and forgets what is a day old. */
  async add(address: string): Promise<void> {
    const { now } = this.tx;
    await this.tx.query(`delete from link_knock where minute < $1::timestamptz - interval '1 day'`, [now]);
    await this.tx.query(
      `insert into link_knock (address_hash, minute, count) values ($1, date_trunc('minute', $2::timestamptz), 1)
       on conflict (address_hash, minute) do update set count = link_knock.count + 1`,
      [this.hashOf(address), now],
    );
  }

  /** With the day, so that the same address cannot be followed from one day to the next. */
  private hashOf(address: string): string {
    return createHash('sha256').update(`${this.tx.today} ${address}`).digest('hex');
  }
}
