import type { Env } from './env';

/** The environment as it may stand in a log: where things are and how large, but no password, secret or token, and no user of the database. */
export function toldEnv(env: Env): Readonly<Record<string, string | number | boolean>> {
  const database = new URL(env.databaseUrl);
  return {
    listens: `${env.host}:${env.port}`,
    database: `${database.host}${database.pathname}`,
    poolSize: env.poolSize,
    publicUrl: env.signIn.publicUrl,
    issuer: placeOf(env.signIn.issuer),
    sessionHours: env.sessionHours,
    sessionIdleMinutes: env.sessionIdleMinutes,
    requestsPerMinute: env.requestsPerMinute,
    proxyHops: env.proxyHops,
    drainSeconds: env.drainSeconds,
    web: env.webRoot ?? 'served by something else',
    populationRegister: placeOf(env.registers.population),
    officeRegister: placeOf(env.registers.office),
    companyRegister: placeOf(env.registers.company),
    messages: placeOf(env.messages.gateway),
    metricsPort: env.metricsPort ?? 'none',
    traces: placeOf(env.traces),
    clockOffsetSeconds: env.clockOffsetSeconds,
    production: env.isProduction,
  };
}

/** An address without user, password and what is asked there: keys stand in such places too. */
function placeOf(address: string | undefined): string {
  if (address === undefined) return 'none';
  return URL.canParse(address) ? `${new URL(address).origin}${new URL(address).pathname}` : address;
}
