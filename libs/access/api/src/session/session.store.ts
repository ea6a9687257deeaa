import { createHash } from 'node:crypto';
import type { FastifySessionOptions } from '@fastify/session';
import type { Session } from 'fastify';
import type { DataSource } from 'typeorm';

type SessionStore = NonNullable<FastifySessionOptions['store']>;
type Done<T = undefined> = (error: unknown, result?: T) => void;

/** Sessions in PostgreSQL: every instance sees them, and they can be revoked. The id itself is never stored, only its hash. */
export class PostgresSessionStore implements SessionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lifetimeMs: number,
  ) {}

  get(id: string, done: Done<Session | null>): void {
    this.dataSource
      .query<{ content: Session }[]>('select content from session where id_hash = $1 and expires_at > now()', [hash(id)])
      .then(([row]) => {
        done(undefined, row?.content ?? null);
      }, done);
  }

  set(id: string, session: Session, done: Done): void {
    const content = session as unknown as { actor?: { id: string } };
    this.dataSource
      .query(
        `insert into session (id_hash, actor_id, content, expires_at) values ($1, $2, $3, now() + $4 * interval '1 millisecond')
         on conflict (id_hash) do update set actor_id = excluded.actor_id, content = excluded.content, expires_at = excluded.expires_at`,
        [hash(id), content.actor?.id, JSON.stringify(session), this.lifetimeMs],
      )
      .then(() => {
        done(undefined);
      }, done);
  }

  destroy(id: string, done: Done): void {
    this.dataSource.query('delete from session where id_hash = $1', [hash(id)]).then(() => {
      done(undefined);
    }, done);
  }
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
