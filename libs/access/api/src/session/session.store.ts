import { createHash } from 'node:crypto';
import type { FastifySessionOptions } from '@fastify/session';
import type { Session } from 'fastify';
import type { DataSource } from 'typeorm';

type SessionStore = NonNullable<FastifySessionOptions['store']>;
type Done<T = undefined> = (error: unknown, result?: T) => void;

/** How long a session lasts: from the sign-in, and from when it was last used. */
export interface SessionLifetime {
  readonly lifetimeMs: number;
  readonly idleMs: number;
}

/** A session that nobody has signed in to holds one attempt, and no attempt takes longer. */
const attemptMs = 10 * 60_000;

/**
 * Sessions in PostgreSQL: every instance sees them, and they can be revoked. The id itself is never stored, only its hash.
 * One that was ended stays in the table for a while as ended, so that a request still under way cannot bring it back.
 */
export class PostgresSessionStore implements SessionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lasts: SessionLifetime,
  ) {}

  get(id: string, done: Done<Session | null>): void {
    this.find(hashOf(id)).then((session) => {
      done(undefined, session ?? null);
    }, done);
  }

  /**
   * Its end stays where the sign-in set it, whatever is kept in the session later; nothing is kept in one that has ended.
   * A sign-in gets a session of its own, which is kept once before it is known whose it is.
   */
  set(id: string, session: Session, done: Done): void {
    const content = session as unknown as { actor?: { id: string } };
    this.dataSource
      .query(
        `insert into session (id_hash, actor_id, content, expires_at, idle_until)
         values ($1, $2, $3, now() + $4 * interval '1 millisecond', now() + $5 * interval '1 millisecond')
         on conflict (id_hash) do update set actor_id = excluded.actor_id, content = excluded.content,
           expires_at = case when session.actor_id is null and excluded.actor_id is not null then excluded.expires_at else session.expires_at end
         where least(session.expires_at, session.idle_until) > now()`,
        [hashOf(id), content.actor?.id, JSON.stringify(session), content.actor ? this.lasts.lifetimeMs : attemptMs, this.lasts.idleMs],
      )
      .then(() => {
        done(undefined);
      }, done);
  }

  destroy(id: string, done: Done): void {
    this.dataSource.query(`${endOfSessions} where id_hash = $1`, [hashOf(id)]).then(() => {
      done(undefined);
    }, done);
  }

  /** That it is used is noted once a minute, so that reading stays reading. */
  private async find(idHash: string): Promise<Session | undefined> {
    const [row] = await this.dataSource.query<{ content: Session; isNotedLongAgo: boolean }[]>(
      `select content, used_at < now() - interval '1 minute' as "isNotedLongAgo" from session
       where id_hash = $1 and least(expires_at, idle_until) > now()`,
      [idHash],
    );
    if (row?.isNotedLongAgo)
      await this.dataSource.query(
        `update session set used_at = now(), idle_until = now() + $2 * interval '1 millisecond' where id_hash = $1`,
        [idHash, this.lasts.idleMs],
      );
    return row?.content;
  }
}

/** Ends sessions and empties them; which, follows as a condition. */
export const endOfSessions = `update session set expires_at = least(expires_at, now()), content = '{}'`;

/** Under what a session is found: its id alone opens it, and stands nowhere. */
export function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
