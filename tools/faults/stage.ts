import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoUsers } from '../dev-sign-in/users.ts';
import { createSignIn } from '../dev-sign-in/sign-in.ts';
import { type ApiPlan, type ApiProcess, startApi } from '../dev/api-process.ts';
import { ensureBuilt } from '../dev/build.ts';
import { openFrontDoor } from '../dev/front-door.ts';
import { ensureFilledDatabase } from '../dev/load.ts';
import type { Archive } from '../postgres/archive.ts';
import { freePort } from '../postgres/port.ts';
import { asClient } from '../postgres/roles.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../postgres/temporary.ts';
import { send, signIn, type Visitor } from '../bench/participation/visitor.ts';

const prepared = 'faults_prepared';
const advisers = demoUsers.filter(({ role }) => role === 'adviser').slice(0, 6);

/** Somebody who writes, and whom about. Their session lies in every copy of the database. */
export interface Author {
  readonly visitor: Visitor;
  readonly participantIds: readonly string[];
}

export interface ApiOptions {
  /** The database by another way than straight. */
  readonly databaseUrl?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it listens; an own port without one. */
  readonly port?: number;
}

export interface RunningApi extends ApiProcess {
  readonly url: string;
  readonly port: number;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Asks it to end, as an orchestrator does. */
  end(): Promise<void>;
}

/** A PostgreSQL as in production, with demo data and people who are signed in, to be copied for one fault after the other. */
export interface Stage {
  readonly postgres: TemporaryPostgres;
  readonly authors: readonly Author[];
  /** A new database as it was prepared; its name. */
  copy(name: string): Promise<string>;
  open(database: string, options?: ApiOptions): Promise<RunningApi>;
  /** What the instances on a database have logged as unexpected. */
  complaints(database: string): readonly string[];
  remove(): Promise<void>;
}

export interface StageOptions {
  /** Folder of the data, on another file system when the fault needs one. */
  readonly place?: string;
  /** Where the server hands the finished files of its log to. */
  readonly archive?: Archive;
}

export async function openStage({ place, archive }: StageOptions = {}): Promise<Stage> {
  await ensureBuilt('api');
  await ensureBuilt('web');
  const postgres = await startTemporaryPostgres(place, 'kept', archive);
  await ensureFilledDatabase(postgres, prepared, { demoData: [] });
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-faults-')); // the file system of the data may get full
  const publicPort = await freePort();
  const publicUrl = `http://localhost:${publicPort}`;
  const { client: clientSecret, session: sessionSecret } = postgres.secrets;
  let opened = 0;

  const open: Stage['open'] = async (database, { databaseUrl, environment, port = 0 } = {}) => {
    const own = port || (await freePort());
    opened += 1;
    const plan: ApiPlan = {
      port: own,
      databaseUrl: databaseUrl ?? postgres.url('app', database),
      publicUrl,
      clientId: 'fotfeste',
      clientSecret,
      sessionSecret,
      log: join(folder, `${database}-${opened}.log`),
      environment: { SESSION_HOURS: '100', REQUESTS_PER_MINUTE: '1000000', ...environment },
    };
    const api = await startApi(plan);
    const signal = async (name: NodeJS.Signals): Promise<void> => {
      process.kill(api.pid, name);
      await api.gone;
    };
    return { ...api, port: own, url: `http://127.0.0.1:${own}`, kill: () => signal('SIGKILL'), end: () => signal('SIGTERM') };
  };

  const api = await open(prepared);
  const signInPage = createSignIn({ publicUrl, clientId: 'fotfeste', clientSecret });
  const door = await openFrontDoor(publicPort, api.port, { signIn: signInPage, inbox: (_request, response) => response.end() });
  const authors: Author[] = [];
  for (const { id } of advisers) {
    const visitor = await signIn(publicUrl, id);
    const { body } = await send<{ readonly items: readonly { readonly participantId: string }[] }>(api.url, visitor, {
      path: '/caseload/mine',
    });
    authors.push({ visitor, participantIds: body.items.map(({ participantId }) => participantId) });
  }
  await door.close();
  await api.stop();

  return {
    postgres,
    authors,
    open,
    copy: async (name) => {
      await asClient(postgres.url('owner', 'postgres'), (client) =>
        client.query(`create database ${name} template ${prepared} strategy file_copy`),
      );
      return name;
    },
    complaints: (database) =>
      readdirSync(folder)
        .filter((name) => name.startsWith(`${database}-`))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/"code":"[^"]*unexpected.*/g) ?? []),
    remove: async () => {
      rmSync(folder, { recursive: true });
      await postgres.remove();
    },
  };
}
