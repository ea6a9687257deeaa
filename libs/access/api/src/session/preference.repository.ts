import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Density, Preferences } from '@fotfeste/access/domain';

/** What the actor has chosen, under the walls of the database. */
export class PreferenceRepository {
  constructor(private readonly tx: Tx) {}

  async find(): Promise<Preferences | undefined> {
    const [row] = await this.tx.query<{ density: Density | null; singleKeys: boolean | null }>(
      'select density, single_keys as "singleKeys" from user_preference where actor_id = $1',
      [this.tx.actor.id],
    );
    return row && given({ density: row.density ?? undefined, singleKeys: row.singleKeys ?? undefined });
  }

  /** Keeps what is given and leaves the rest as it was. */
  async keep({ density, singleKeys }: Preferences): Promise<void> {
    await this.tx.query(
      `insert into user_preference (actor_id, density, single_keys) values ($1, $2, $3)
       on conflict (actor_id) do update set density = coalesce(excluded.density, user_preference.density),
         single_keys = coalesce(excluded.single_keys, user_preference.single_keys)`,
      [this.tx.actor.id, density, singleKeys],
    );
  }
}
