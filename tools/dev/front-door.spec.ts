import { once } from 'node:events';
import { Agent, type IncomingMessage, type RequestListener, type Server, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { freePort } from '../postgres/port.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';

const tenMegabytes = Buffer.alloc(10_000_000, 'x');

describe('the one address in front of the API', () => {
  const open: { door?: FrontDoor; api?: Server } = {};
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterEach(async () => {
    await open.door?.close();
    open.api?.close();
    open.api?.closeAllConnections();
  });
  afterAll(() => {
    agent.destroy();
  });

  const doorBefore = async (api: RequestListener | undefined): Promise<number> => {
    const port = await freePort();
    let apiPort = await freePort();
    if (api) {
      open.api = createServer(api).listen(0, '127.0.0.1');
      await once(open.api, 'listening');
      apiPort = (open.api.address() as AddressInfo).port;
    }
    open.door = await openFrontDoor(port, apiPort, { signIn: () => undefined, inbox: () => undefined });
    return port;
  };
  const send = async (port: number, body: Buffer, headers: Record<string, string> = {}): Promise<IncomingMessage> => {
    const sending = ask({ host: '127.0.0.1', port, method: 'POST', path: '/api/x', agent, headers });
    const sent = once(sending, 'finish');
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.end(body);
    const [[answer]] = await Promise.all([answered, sent]);
    return answer;
  };

  it('gives the API’s early answer to a large body, takes the rest of it, and serves the next request on the same line', async () => {
    const port = await doorBefore((request, response) => {
      request.once('data', () => response.writeHead(413, { 'content-type': 'application/problem+json' }).end('{"status":413}'));
    });
    for (let time = 0; time < 3; time++) {
      const answer = await send(port, tenMegabytes);
      expect([answer.statusCode, await json(answer)]).toEqual([413, { status: 413 }]);
    }
  });

  it('asks again what the API hung up on, on a line that had lain unused', async () => {
    const lines = new Map<unknown, number>();
    const port = await doorBefore((request, response) => {
      const asked = (lines.get(request.socket) ?? 0) + 1;
      lines.set(request.socket, asked);
      if (asked > 1) request.socket.resetAndDestroy();
      else response.end(String(lines.size));
    });
    const get = async (): Promise<[number, string]> => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/x`);
      return [answer.status, await answer.text()];
    };
    expect([await get(), await get()]).toEqual([
      [200, '1'],
      [200, '2'],
    ]);
  });

  it.each([
    [{ 'accept-language': 'nn' }, 'API-et svarar ikkje akkurat no'],
    [{ 'accept-language': 'en' }, 'The API is not answering just now'],
    [{ 'accept-language': 'en', cookie: 'ff_theme=dark; ff_language=nb' }, 'API-et svarer ikke akkurat nå'],
  ])('says in the language of the one who asks that the API is down %o', async (headers, title) => {
    const port = await doorBefore(undefined);
    const answer = await send(port, tenMegabytes, headers);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
    const { type, title: said, detail } = (await json(answer)) as { type: string; title: string; detail: string };
    expect([type, said]).toEqual(['urn:fotfeste:problem:unavailable', title]);
    expect(detail).toMatch(/\.$/);
  });
});
