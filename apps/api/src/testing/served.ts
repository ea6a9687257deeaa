import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { sign } from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { DataSource } from 'typeorm';
import { PostgresSessionStore } from '@fotfeste/access/api';
import { embeddedRegisters, noMessages } from '@fotfeste/shared/api';
import type { Actor } from '@fotfeste/shared/kernel';
import { createApplication } from '../application';
import type { Env } from '../env';
import type { Follower } from '../telemetry/follower';

/** The whole application on a spec's own database, asked without a network. */
export interface Served {
  readonly app: NestFastifyApplication;
  ask(request: InjectOptions): Promise<LightMyRequestResponse>;
  /** Asks as somebody who has signed in. */
  as(actor: Actor): Promise<(request: InjectOptions) => Promise<LightMyRequestResponse>>;
  /** What somebody who has signed in sends with every request. */
  headersOf(actor: Actor): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const settings = { issuer: 'http://127.0.0.1:9/oidc', clientId: 'spec', clientSecret: 'spec', publicUrl: 'http://localhost:4300' };

export async function serve(
  appUrl: string,
  overrides: Partial<Env> = {},
  followers: readonly Follower[] = [],
  /** What is served beside the API. */
  addTo: (app: NestFastifyApplication) => Promise<void> = () => Promise.resolve(),
): Promise<Served> {
  const env: Env = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: appUrl,
    poolSize: 4,
    sessionSecret: 'a-secret-that-only-this-spec-knows-of',
    sessionHours: 10,
    sessionIdleMinutes: 60,
    requestsPerMinute: 1_000_000,
    proxyHops: 0,
    drainSeconds: 0,
    webRoot: undefined,
    signIn: settings,
    registers: embeddedRegisters,
    messages: noMessages,
    clockOffsetSeconds: 0,
    metricsPort: undefined,
    traces: undefined,
    isProduction: false,
    ...overrides,
  };
  const app = await createApplication(env, 'serve', followers);
  await addTo(app);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.ready();
  const ask = (request: InjectOptions): Promise<LightMyRequestResponse> => fastify.inject(request);
  return {
    app,
    ask,
    as: async (actor) => {
      const { cookie, csrfToken } = await session(app, actor, env.sessionSecret);
      return (request) => ask({ ...request, headers: { cookie, 'x-csrf-token': csrfToken, ...request.headers } });
    },
    headersOf: async (actor) => {
      const { cookie, csrfToken } = await session(app, actor, env.sessionSecret);
      return { cookie, 'x-csrf-token': csrfToken };
    },
    close: () => app.close(),
  };
}

async function session(
  app: NestFastifyApplication,
  actor: Actor,
  secret: string,
): Promise<{ readonly cookie: string; readonly csrfToken: string }> {
  const [id, csrfToken] = [randomUUID(), randomUUID()];
  const store = new PostgresSessionStore(app.get(DataSource), { lifetimeMs: 3_600_000, idleMs: 3_600_000 });
  const expires = new Date(Date.now() + 3_600_000);
  const content = { actor, csrfToken, cookie: { originalMaxAge: 3_600_000, maxAge: 3_600_000, expires, path: '/', httpOnly: true } };
  await promisify(store.set.bind(store))(id, content);
  return { cookie: `ff_session=${encodeURIComponent(sign(id, secret))}`, csrfToken };
}
