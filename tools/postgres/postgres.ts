import { join } from 'node:path';
import { postgresAccount } from './account.ts';
import { type Archive, archiveEnvironment, archiveSettings } from './archive.ts';
import { postgresBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { ensureDataPlace, makeHome } from './home.ts';
import { runsOn, stopLeftover } from './leftover.ts';
import { keptPort } from './port.ts';
import { appRole, ensureDatabase, ensureRoles, hasDatabase, ownerRole } from './roles.ts';
import { type Secrets, secretsOf } from './secrets.ts';
import { type Server, startServer } from './server.ts';

const superuser = 'postgres';
const users = { superuser, owner: ownerRole, app: appRole } as const;

/** A data folder that is needed tomorrow, or one that is thrown away with its specs. */
export type Purpose = 'kept' | 'thrown-away';

const settings: Readonly<Record<Purpose, readonly string[]>> = {
  kept: ['shared_buffers=256MB', 'max_wal_size=4GB', 'jit=off'],
  // not synchronous_commit=off: what was answered must still be there after the server was killed
  'thrown-away': ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'jit=off'],
};

/** How to reach the PostgreSQL of a home. */
export interface PostgresAddress {
  readonly port: number;
  readonly secrets: Secrets;
  url(user: keyof typeof users, database: string): string;
}

/** The embedded PostgreSQL of one home folder: started, with roles, ready for databases. */
export interface Postgres extends PostgresAddress {
  hasDatabase(database: string): Promise<boolean>;
  /** Creates the database, owned by the owner role, when it is missing. */
  ensureDatabase(database: string): Promise<void>;
  /** Starts it again on the same port after it has ended. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Whether somebody else has started a server on the same data meanwhile. */
  runsElsewhere(): boolean;
  /** Settled when the server that runs now is gone. */
  gone(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a home; the first time it makes data folder, passwords and roles. Stops a server that a killed run left behind.
 * @param archive Where the server hands the finished files of its log to.
 */
export async function startPostgres(home: string, purpose: Purpose, archive?: Archive): Promise<Postgres> {
  makeHome(home);
  const account = postgresAccount();
  const binaries = await postgresBinaries(account);
  const place = await ensureDataPlace(home, account);
  await stopLeftover(place);
  await ensureCluster(binaries.initdb, place, secretsOf(home).superuser, account);
  const address = addressOf(home, await keptPort(home));
  const { port, secrets } = address;

  const told = [...settings[purpose], ...(archive === undefined ? [] : archiveSettings(account, archive))];
  const start = (): Promise<Server> =>
    startServer({
      ...{ postgres: binaries.postgres, place, log: join(home, 'postgres.log'), port, account, settings: told },
      environment: archiveEnvironment(archive),
    });
  let server = await start();

  const asSuperuser = address.url('superuser', superuser);
  try {
    await ensureRoles(asSuperuser, secrets);
  } catch (error) {
    await server.stop();
    throw error;
  }

  return {
    ...address,
    hasDatabase: (database) => hasDatabase(asSuperuser, database),
    ensureDatabase: (database) => ensureDatabase(asSuperuser, database),
    restart: async () => {
      await server.stop();
      await stopLeftover(place);
      server = await start();
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
    runsElsewhere: () => runsOn(place),
    gone: () => server.gone,
  };
}

/** The address of a server that another process has started on this home. */
export function addressOf(home: string, port: number): PostgresAddress {
  const secrets = secretsOf(home);
  return { port, secrets, url: (user, database) => `postgresql://${users[user]}:${secrets[user]}@127.0.0.1:${port}/${database}` };
}
