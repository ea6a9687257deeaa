import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { hangUpLastLines } from './last-lines';

describe('a server that closes', () => {
  let server: FastifyInstance;
  beforeEach(async () => {
    server = fastify();
    hangUpLastLines(server, 300);
    server.post('/', () => 'taken');
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => server.close());

  const lineWith = async (text: string): Promise<Socket> => {
    const line = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    await once(line, 'connect');
    const heard = once(server.server, 'request');
    line.write(text);
    await heard;
    return line;
  };
  const half = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\nha';

  it('lets a request under way come to its answer', async () => {
    const line = await lineWith(half);
    const closed = server.close();
    line.write('lf');
    const [answer] = (await once(line, 'data')) as [Buffer];
    expect(answer.toString()).toContain('taken');
    await closed;
  });

  it('does not wait without end for the rest of one', async () => {
    const line = await lineWith(half);
    line.once('error', () => undefined);
    await Promise.all([once(line, 'close'), server.close()]);
    expect(line.destroyed).toBe(true);
  });
});
