import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line to the database that a spec can cut and mend, as when the server dies and comes back at the same address. */
export interface Line {
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const listen = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((near) => {
        const far = connect(Number(target.port), target.hostname);
        for (const end of [near, far]) {
          open.add(end);
          end.on('error', () => undefined).on('close', () => open.delete(end));
        }
        near.pipe(far).pipe(near);
      });
      server.listen(port, '127.0.0.1', () => {
        resolve(server);
      });
    });

  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${String(port)}`;
  return {
    url: url.href,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const end of open) end.destroy();
      await closed;
    },
    mend: async () => {
      server = await listen(port);
    },
  };
}
