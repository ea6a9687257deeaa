import type { SignInSettings } from '@fotfeste/access/api';
import { isRegisterSetting, type MessageSettings, type RegisterSettings } from '@fotfeste/shared/api';
import { StartFault } from './crash-quietly';

/** Everything the process is told from outside. Read once, at the start. */
export interface Env {
  readonly host: string;
  readonly port: number;
  /** Address of the database as the app role. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly sessionSecret: string;
  /** How long a session lasts from the sign-in, however much it is used. */
  readonly sessionHours: number;
  /** How long a session lasts that nobody uses. */
  readonly sessionIdleMinutes: number;
  /** How many changes and searches one person may ask for in a minute; readings are many times as many. */
  readonly requestsPerMinute: number;
  /** Servers in front that each add the address they were called from; what a caller writes before those is not believed. */
  readonly proxyHops: number;
  /** How long an instance that is asked to end goes on serving, so that whoever spreads the requests can notice first. */
  readonly drainSeconds: number;
  /** Folder with the built web, or nothing when something else serves it. */
  readonly webRoot: string | undefined;
  readonly signIn: SignInSettings;
  readonly registers: RegisterSettings;
  readonly messages: MessageSettings;
  /** How far the product's clock is ahead of the machine's: for trials with a moved clock, never in production. */
  readonly clockOffsetSeconds: number;
  /** Port that metrics are served on, for the inside alone; without one nowhere. */
  readonly metricsPort: number | undefined;
  /** Where traces are sent; without one nowhere. */
  readonly traces: string | undefined;
  readonly isProduction: boolean;
}

const kinds = ['production', 'development', 'test'] as const;

/** Reads the environment; says every missing or wrong variable at once. */
export function envFrom(variables: Readonly<Record<string, string | undefined>>): Env {
  const wrong: string[] = [];
  const kind = variables['NODE_ENV'] ?? 'production';
  if (!kinds.some((each) => each === kind)) wrong.push('NODE_ENV');
  // Whatever is not said to be for trials is held to be the real thing
  const isProduction = kind !== 'development' && kind !== 'test';
  const text = (name: string, check: (value: string) => boolean = () => true): string => {
    const value = variables[name] ?? '';
    if (value === '' || !check(value)) wrong.push(name);
    return value;
  };
  const number = (name: string, fallback: number): number => {
    // Left empty, as a template does that nobody filled in, it was not told
    const value = Number(variables[name] || fallback);
    if (!Number.isInteger(value) || value < 0) wrong.push(name);
    return value;
  };
  const within = (name: string, fallback: number, least: number, most: number): number => {
    const value = number(name, fallback);
    if (!wrong.includes(name) && (value < least || value > most)) wrong.push(name);
    return value;
  };
  const offset = (name: string): number => {
    const value = Number(variables[name] ?? 0);
    if (!Number.isInteger(value) || (isProduction && value !== 0)) wrong.push(name);
    return value;
  };
  const register = (name: string): string => {
    const value = variables[name] ?? 'embedded';
    if (!isRegisterSetting(value)) wrong.push(name);
    return value;
  };
  const { METRICS_PORT: metricsPort, OTEL_EXPORTER_OTLP_ENDPOINT: traces } = variables;
  const gateway = variables['MESSAGE_GATEWAY'];
  const [isPlace, isKept] = isProduction ? [isSecureAddress, isSecret] : [isAddress, isAnything];
  const publicUrl = text('PUBLIC_URL', isPlace).replace(/\/$/, '');
  // A trial may outlast every working day.
  const sessionHours = within('SESSION_HOURS', 10, 1, isProduction ? 24 : 1000);
  const env: Env = {
    host: variables['HOST'] ?? '127.0.0.1',
    port: number('PORT', 4301),
    databaseUrl: text('DATABASE_URL', (value) => /^postgres(ql)?:\/\//.test(value) && isKept(passwordIn(value))),
    poolSize: within('POOL_SIZE', 20, 1, 1000),
    sessionSecret: text('SESSION_SECRET', (value) => value.length >= 32 && isKept(value)),
    sessionHours,
    sessionIdleMinutes: within('SESSION_IDLE_MINUTES', 60, 5, sessionHours * 60),
    requestsPerMinute: within('REQUESTS_PER_MINUTE', 300, 30, isProduction ? 3000 : 1_000_000),
    proxyHops: within('PROXY_HOPS', isProduction ? 2 : 0, isProduction ? 1 : 0, 5),
    drainSeconds: within('DRAIN_SECONDS', isProduction ? 5 : 0, 0, 300),
    webRoot: variables['WEB_ROOT'],
    signIn: {
      issuer: text('OIDC_ISSUER', isPlace),
      clientId: text('OIDC_CLIENT_ID'),
      clientSecret: text('OIDC_CLIENT_SECRET', isKept),
      publicUrl,
    },
    registers: { population: register('POPULATION_REGISTER'), office: register('OFFICE_REGISTER'), company: register('COMPANY_REGISTER') },
    messages: {
      // The inbox of development is plain http, and shows everything to everybody.
      gateway: gateway ? text('MESSAGE_GATEWAY', isProduction ? isSecureAddress : isAddress) : undefined,
      token: gateway ? text('MESSAGE_GATEWAY_TOKEN', isKept) : '',
      publicUrl,
    },
    clockOffsetSeconds: offset('CLOCK_OFFSET_SECONDS'),
    metricsPort: metricsPort ? number('METRICS_PORT', 0) : undefined,
    traces: traces ? text('OTEL_EXPORTER_OTLP_ENDPOINT', isProduction ? isSecureOrHere : isAddress) : undefined,
    isProduction,
  };
  if (wrong.length > 0) throw new StartFault(`Missing or wrong in the environment: ${wrong.join(', ')}`);
  return env;
}

function isAddress(value: string): boolean {
  return URL.canParse(value);
}

/** Not a word left standing from an example, a row of keys, nor the same over and over: at least 16 characters, 8 of them different. */
function isSecret(value: string | undefined): boolean {
  if (value === undefined) return true;
  return (
    value.length >= 16 &&
    new Set(value).size >= 8 &&
    !repeats(value) &&
    !/change|secret|password|passord|example|default|1234567|abcdefgh|qwerty/i.test(value)
  );
}

/** Whether parts of three characters come again and again, as they hardly do by chance. */
function repeats(value: string): boolean {
  const parts = Array.from({ length: value.length - 2 }, (_, start) => value.slice(start, start + 3));
  return new Set(parts).size < 0.6 * parts.length;
}

/** A password told by a file or by the system's own account stands not in the address, and is not ours to weigh. */
function passwordIn(databaseUrl: string): string | undefined {
  const { password, searchParams } = new URL(databaseUrl);
  return decodeURIComponent(password) || (searchParams.get('password') ?? undefined);
}

function isAnything(): boolean {
  return true;
}

function isSecureAddress(value: string): boolean {
  return isAddress(value) && value.startsWith('https:');
}

/** A collector beside the process needs no TLS. */
function isSecureOrHere(value: string): boolean {
  return isSecureAddress(value) || (isAddress(value) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(value).hostname));
}
