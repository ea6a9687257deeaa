import { join } from 'node:path';
import { createInbox } from '../dev-inbox/inbox.ts';
import { createSignIn } from '../dev-sign-in/sign-in.ts';
import type { PostgresAddress } from '../postgres/postgres.ts';
import { freePort } from '../postgres/port.ts';
import { type ApiPlan, type ApiProcess, startApi } from './api-process.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { keepAlive } from './keep-alive.ts';

const clientId = 'fotfeste';

export interface StackPlan {
  readonly postgres: PostgresAddress;
  readonly database: string;
  /** Where the address is opened. */
  readonly port: number;
  /** Folder for the log of the API. */
  readonly home: string;
  /** Told when a process ended and was started again. */
  readonly say: (sentence: string) => void;
}

/** Everything that runs above a prepared database: API, sign-in and the one address in front of both. */
export interface Stack {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startStack({ postgres, database, port, home, say }: StackPlan): Promise<Stack> {
  const url = `http://localhost:${port}`;
  const apiPort = await freePort();
  const { client: clientSecret, session: sessionSecret } = postgres.secrets;
  const plan: ApiPlan = {
    port: apiPort,
    databaseUrl: postgres.url('app', database),
    publicUrl: url,
    clientId,
    clientSecret,
    sessionSecret,
    log: join(home, 'api.log'),
  };
  const door = await openFrontDoor(port, apiPort, {
    signIn: createSignIn({ publicUrl: url, clientId, clientSecret }),
    inbox: createInbox({ file: join(home, 'inbox.jsonl'), token: clientSecret }),
  });
  try {
    return supervised(url, plan, await startApi(plan), door, say);
  } catch (error) {
    await door.close();
    throw error;
  }
}

function supervised(url: string, plan: ApiPlan, first: ApiProcess, door: FrontDoor, say: StackPlan['say']): Stack {
  const end = new AbortController();
  let api = first;
  const companion = {
    name: 'The API',
    gone: () => api.gone,
    start: async () => {
      api = await startApi(plan);
    },
  };
  const watching = keepAlive(companion, say, end.signal);

  return {
    url,
    stop: async () => {
      end.abort();
      await door.close();
      await api.stop();
      await watching;
      await api.stop(); // one that was being started meanwhile
    },
  };
}
