import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSignIn } from '../../dev-sign-in/sign-in.ts';
import { type ApiProcess, startApi } from '../../dev/api-process.ts';
import { ensureBuilt } from '../../dev/build.ts';
import { type FrontDoor, openFrontDoor } from '../../dev/front-door.ts';
import { ensureFilledDatabase } from '../../dev/load.ts';
import { freePort } from '../../postgres/port.ts';
import { asClient } from '../../postgres/roles.ts';
import { startTemporaryPostgres } from '../../postgres/temporary.ts';

/** The database with reference and demo data that every other one is a copy of. */
const filled = 'bench_filled';

/** A PostgreSQL of its own for the benchmark, with databases that are copies of each other. */
export interface Stage {
  /** A copy of a database as it stands, under a new name; nobody may be connected to the original. */
  copy(from: string, to: string): Promise<void>;
  /** The API of today's sources on a database, reached directly and, for the sign-in, through the front door. */
  perform(database: string, options?: { readonly preload?: string }): Promise<Performance>;
  /** Past every policy: to prepare, never to measure. */
  ownerUrl(database: string): string;
  /** As the API itself connects. */
  appUrl(database: string): string;
  readonly folder: string;
  remove(): Promise<void>;
}

/** A stage whose first database is filled. */
export type FilledStage = Stage & { readonly filled: string };

export interface Performance {
  /** Process of the API. */
  readonly pid: number;
  readonly url: string;
  readonly frontDoor: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL and fills the first database, `filled`. */
export async function openStage(demoData: readonly string[]): Promise<FilledStage> {
  await ensureBuilt('api');
  await ensureBuilt('web'); // the API serves it
  const postgres = await startTemporaryPostgres();
  await ensureFilledDatabase(postgres, filled, { demoData });
  const folder = join(postgres.home, 'bench');
  mkdirSync(folder);
  const publicPort = await freePort();
  const publicUrl = `http://localhost:${publicPort}`;
  const { client: clientSecret, session: sessionSecret } = postgres.secrets;

  const perform: Stage['perform'] = async (database, { preload } = {}) => {
    const port = await freePort();
    const log = join(folder, `${database}.log`);
    const plan = {
      port,
      databaseUrl: postgres.url('app', database),
      publicUrl,
      clientId: 'fotfeste',
      clientSecret,
      sessionSecret,
      log,
      environment: { REQUESTS_PER_MINUTE: '1000000' },
    };
    const door: FrontDoor = await openFrontDoor(publicPort, port, {
      signIn: createSignIn({ publicUrl, clientId: 'fotfeste', clientSecret }),
      inbox: (_request, response) => response.end(),
    });
    const before = process.env['NODE_OPTIONS'];
    if (preload) process.env['NODE_OPTIONS'] = `--import ${preload}`;
    const api: ApiProcess = await startApi(plan);
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
    return {
      url: `http://127.0.0.1:${port}`,
      frontDoor: publicUrl,
      pid: api.pid,
      stop: async () => {
        await door.close();
        await api.stop();
      },
    };
  };

  return {
    filled,
    folder,
    perform,
    copy: (from, to) =>
      asClient(postgres.url('owner', 'postgres'), async (client) => {
        await client.query(`create database ${to} template ${from} strategy file_copy`);
      }),
    ownerUrl: (database) => postgres.url('owner', database),
    appUrl: (database) => postgres.url('app', database),
    remove: () => postgres.remove(),
  };
}
