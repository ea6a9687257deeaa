import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import { answerUnreadable } from './unreadable-line';

describe('what is no request', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = fastify({ clientErrorHandler: answerUnreadable('https://fotfeste.example') });
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const answerTo = async (text: string): Promise<string> => {
    const line = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    line.write(text);
    const parts: Buffer[] = [];
    line.on('data', (part: Buffer) => parts.push(part));
    await once(line, 'close');
    return Buffer.concat(parts).toString();
  };

  it.each([
    ['gibberish', 'gibberish\r\n\r\n', 400, 'unreadable-request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'unreadable-request',
    ],
    ['a head without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 413, 'too-large-request'],
  ])('is answered as a problem, with the headers of every answer, and the line hung up: %s', async (_what, text, status, code) => {
    const [head = '', body = ''] = (await answerTo(text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    for (const line of [
      'connection: close',
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      "content-security-policy: default-src 'self'",
      'strict-transport-security: max-age=63072000',
      'content-type: application/problem+json',
    ])
      expect(head).toContain(line);
    expect(JSON.parse(body)).toMatchObject({ type: `urn:fotfeste:problem:${code}`, status });
  });
});
