import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { MessageSender } from './message-sender';
import { noMessages } from './message-settings';

describe('the gateway', () => {
  let server: Server;
  let answer = 202;
  const taken: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  const sender = (): MessageSender =>
    new MessageSender({
      gateway: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
      token: 'known',
      publicUrl: 'http://localhost',
    });
  const message = { id: 'm1', channel: 'sms', to: '+4741234542', text: 'Koden er 123456' } as const;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        taken.push({ headers: request.headers, body });
        response.writeHead(answer).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });

  it('is handed a message once for each id, and knows who hands it', async () => {
    await sender().send(message);
    expect(taken[0]?.headers).toMatchObject({ authorization: 'Bearer known', 'idempotency-key': 'm1' });
    expect(JSON.parse(taken[0]?.body ?? '')).toEqual({ channel: 'sms', to: '+4741234542', text: 'Koden er 123456' });
  });

  it('that takes nothing is told of without a word of what it was handed', async () => {
    answer = 500;
    await expect(sender().send(message)).rejects.toThrow(/^The gateway for messages answered 500$/);
  });

  it('is missing where none is set up', async () => {
    const without = new MessageSender(noMessages);
    expect(without.isReady).toBe(false);
    await expect(without.send(message)).rejects.toThrow('No gateway');
  });
});
