import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from '../testing/served';
import { Drain } from './drain';

const { jest } = import.meta;

/** What a signal calls; the type of Nest leaves its argument out. */
interface Closing {
  close(signal: string): Promise<void>;
}

describe('an instance that is asked to end', () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let database: FreshDatabase;
  let served: Served;
  let port: number;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl, { drainSeconds: 2 });
    await served.app.listen(0, '127.0.0.1');
    ({ port } = served.app.getHttpServer().address() as AddressInfo);
  });
  afterAll(async () => {
    agent.destroy();
    await served.close();
    await database.drop();
  });

  interface Answer {
    readonly status: number | undefined;
    readonly connection: string | undefined;
    readonly reused: boolean;
  }

  async function ask(path: string, by: Agent | false = false, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const asked = request({ host: '127.0.0.1', port, path: `/api${path}`, agent: by, headers }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await answer.toArray();
    return { status: answer.statusCode, connection: answer.headers.connection, reused: asked.reusedSocket };
  }

  it('is not ready from that moment on, serves whoever still comes for as long as it was told, and closes each line after its answer', async () => {
    expect(await ask('/health/ready', agent)).toEqual({ status: 200, connection: 'keep-alive', reused: false });
    const signedIn = await served.headersOf(anActor());
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const complaints = jest.spyOn(Logger.prototype, 'error');
    let ended = false;
    const ending = (served.app as Closing).close('SIGTERM').then(() => {
      ended = true;
    });
    while (!served.app.get(Drain).isOn) await Promise.resolve();
    expect(await ask('/health/live', agent)).toEqual({ status: 200, connection: 'close', reused: true });
    expect(await ask('/health/ready', agent)).toEqual({ status: 503, connection: 'close', reused: false });
    expect(await ask('/session', false, signedIn)).toMatchObject({ status: 200, connection: 'close' });
    expect(await ask('/nowhere')).toMatchObject({ status: 404, connection: 'close' });
    expect(await ask('/%')).toMatchObject({ status: 400, connection: 'close' });
    expect(ended).toBe(false);
    expect(complaints).not.toHaveBeenCalled();
    // A line on which nobody ever asked anything holds nothing up
    await Promise.all([once(silent, 'close'), ending]);
    await expect(ask('/health/live')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('an instance that is closed without a signal', () => {
  it('does not wait for anybody to notice', async () => {
    const drain = new Drain(1000);
    await drain.beforeApplicationShutdown();
    expect(drain.isOn).toBe(false);
  });
});
