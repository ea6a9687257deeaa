import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { PostgresSessionStore } from '@fotfeste/access/api';
import type { Env } from '../env';

/** The session cookie: out of reach for scripts and foreign pages, and worth nothing without its row in the database. */
export async function addSession(app: NestFastifyApplication, env: Env): Promise<void> {
  const isSecure = env.signIn.publicUrl.startsWith('https:');
  const maxAge = env.sessionHours * 3_600_000;
  await app.register(cookie);
  await app.register(session, {
    secret: env.sessionSecret,
    cookieName: sessionCookieName(isSecure),
    saveUninitialized: false,
    rolling: false,
    store: new PostgresSessionStore(app.get(DataSource), { lifetimeMs: maxAge, idleMs: env.sessionIdleMinutes * 60_000 }),
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge },
  });
}

/** With https the browser itself sees to it that no other host and no plain connection has set the cookie. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-ff_session' : 'ff_session';
}
