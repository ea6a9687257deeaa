import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@fotfeste/shared/kernel';
import { endOfSessions, hashOf } from './session.store';
import type { SessionLastsView, SignInsView, SignInView } from './session.view';

/** Where somebody is signed in, and the way out of all of it. What one signed in with is not known here, and not asked for. */
@Injectable()
export class SessionList {
  constructor(private readonly dataSource: DataSource) {}

  /** This one first, then the latest use. Sessions that have ended stand in the table for a while, and are left out. */
  async of(actor: Actor, ownId: string): Promise<SignInsView> {
    const items = await this.dataSource.query<SignInView[]>(
      `select id, began_at as "since", used_at as "lastUsed", id_hash = $2 as "isThis" from session
       where actor_id = $1 and least(expires_at, idle_until) > now() order by id_hash = $2 desc, used_at desc`,
      [actor.id, hashOf(ownId)],
    );
    return { items };
  }

  /** How long one may go on. When it was last used and until when it may lie unused are always written together. */
  async lasts(ownId: string): Promise<SessionLastsView | undefined> {
    const [lasts] = await this.dataSource.query<SessionLastsView[]>(
      `select floor(extract(epoch from idle_until - used_at))::int as "unusedSeconds", floor(extract(epoch from expires_at - now()))::int as "mostSeconds"
       from session where id_hash = $1 and least(expires_at, idle_until) > now()`,
      [hashOf(ownId)],
    );
    return lasts;
  }

  /** Ends every session of the actor at once, for every instance. */
  async end(actor: Actor): Promise<void> {
    await this.dataSource.query(`${endOfSessions} where actor_id = $1`, [actor.id]);
  }
}
