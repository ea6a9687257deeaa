import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { writeSealed } from './sink.ts';
import { syslogSink } from './syslog-sink.ts';

describe('the access log, sent to a collector of syslog', () => {
  let database: FreshDatabase;
  let owner: pg.Client;
  beforeEach(async () => {
    database = await freshDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`select ff.make_access_log_months('2026-10-01', 1)`);
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  const looked = async (at: string, actor: string, outcome = 'shown'): Promise<void> => {
    await owner.query(
      `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids)
       values ($1, $2, 'adviser', 'person:read', 'GET /api/x', $3, '{}')`,
      [at, actor, outcome],
    );
    await database.unitOfWork.run(anActor({ role: 'system' }), (tx) => tx.query('select ff.seal_access_log()'));
  };

  it('arrives as RFC 5424 with its length before it, a refusal as a warning', async () => {
    await looked('2026-10-05T10:00:05Z', 'Z1');
    await looked('2026-10-05T10:01:05Z', 'Z2', 'refused');
    const collector = await collecting();
    expect(await writeSealed(owner, syslogSink(`tcp://127.0.0.1:${collector.port}`))).toBe(2);
    const messages = framed(collector.heard());
    expect(messages[0]).toMatch(/^<110>1 2026-10-05T10:00:05\.000Z \S+ fotfeste - access - CEF:0\|Fotfeste\|Sporingslogg\|.* suid=Z1 /);
    expect(messages[1]).toMatch(/^<108>1 .*\|WARN\|.* suid=Z2 /);
    await collector.close();
  });

  it('loses nothing while the collector is away or hangs up: it goes on where it stopped', async () => {
    await looked('2026-10-05T10:00:05Z', 'Z1');
    const first = await collecting();
    const sink = syslogSink(`tcp://127.0.0.1:${first.port}`);
    expect(await writeSealed(owner, sink)).toBe(1);
    await first.close();

    await looked('2026-10-05T10:01:05Z', 'Z2');
    await expect(writeSealed(owner, sink)).rejects.toThrow('ECONNREFUSED');
    const rude = await collecting(first.port, (socket) => socket.resetAndDestroy());
    await expect(writeSealed(owner, sink)).rejects.toThrow();
    await rude.close();
    await looked('2026-10-05T10:02:05Z', 'Z3');

    const back = await collecting(first.port);
    expect(await writeSealed(owner, sink)).toBe(2);
    expect(framed(back.heard()).map((message) => /suid=(\w+)/.exec(message)?.[1])).toEqual(['Z2', 'Z3']);
    expect(await writeSealed(owner, sink)).toBe(0);
    await back.close();
  });

  it('goes by packets, one for each line, where the collector takes those', async () => {
    await looked('2026-10-05T10:00:05Z', 'Z1');
    const collector = createSocket('udp4');
    collector.bind(0, '127.0.0.1');
    await once(collector, 'listening');
    const heard = once(collector, 'message') as Promise<[Buffer]>;
    expect(await writeSealed(owner, syslogSink(`udp://127.0.0.1:${collector.address().port}`))).toBe(1);
    expect((await heard)[0].toString()).toMatch(/^<110>1 .* suid=Z1 /);
    collector.close();
  });

  it.each(['collector', 'https://collector:6514', 'tls://collector', 'tcp:///x'])(
    'is refused where “%s” should be the collector',
    (address) => {
      expect(() => syslogSink(address)).toThrow('is no collector');
    },
  );
});

interface Collecting {
  readonly port: number;
  heard(): string;
  close(): Promise<void>;
}

async function collecting(port = 0, greet: (socket: Socket) => unknown = () => undefined): Promise<Collecting> {
  let text = '';
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    greet(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => text,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** The messages by the lengths before them, in bytes. */
function framed(text: string): readonly string[] {
  const messages: string[] = [];
  for (let rest = Buffer.from(text); rest.length > 0;) {
    const [head, length] = /^(\d+) /.exec(rest.toString('latin1')) ?? [];
    if (!head) throw new Error(`no length before: ${rest.toString().slice(0, 40)}`);
    const end = head.length + Number(length);
    messages.push(rest.subarray(head.length, end).toString());
    rest = rest.subarray(end);
  }
  return messages;
}
