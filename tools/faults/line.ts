import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to the database that can be made slow, and on which connections can be dropped. */
export interface Line {
  readonly url: string;
  /** From now on everything takes so long to arrive, in each direction. */
  slowDown(delayMs: number): void;
  /** Breaks a share of the connections that are open now; how many. */
  drop(share: number): number;
  close(): void;
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const url = new URL(databaseUrl);
  const target = Number(url.port);
  const pairs = new Set<readonly [Socket, Socket]>();
  let delayMs = 0;

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    forward(near, far, () => delayMs);
    forward(far, near, () => delayMs);
    for (const end of pair)
      end
        .on('error', () => undefined)
        .on('close', () => {
          pairs.delete(pair);
          for (const each of pair) each.destroy();
        });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    slowDown: (ms) => {
      delayMs = ms;
    },
    drop: (share) => {
      const chosen = [...pairs].slice(0, Math.ceil(pairs.size * share));
      for (const [near, far] of chosen) {
        near.resetAndDestroy();
        far.resetAndDestroy();
      }
      return chosen.length;
    },
    close: () => {
      server.close();
      for (const [near] of pairs) near.destroy();
    },
  };
}

/** One direction: what is written waits its time, and everything keeps its order, also when the line gets quick again. */
function forward(from: Socket, to: Socket, delayMs: () => number): void {
  let last = Promise.resolve();
  from.on('data', (part: Buffer) => {
    const due = delayMs() === 0 ? undefined : new Promise<void>((resolve) => setTimeout(resolve, delayMs()));
    last = Promise.all([last, due]).then(() => {
      if (!to.destroyed) to.write(part);
    });
  });
}
