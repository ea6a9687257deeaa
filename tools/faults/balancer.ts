import { setTimeout as wait } from 'node:timers/promises';

/** How often each instance is asked whether it is ready, in milliseconds. */
const askedEveryMs = 200;

/** Spreads requests over instances as what stands in front of them does: in turn, to those that say they are ready. */
export interface Balancer {
  readonly isReady: (url: string) => boolean;
  /** Where the next request goes. */
  readonly next: () => string;
  stop(): Promise<void>;
}

export async function openBalancer(urls: readonly string[]): Promise<Balancer> {
  const ready = new Set<string>();
  const end = new AbortController();
  const askAll = async (): Promise<void> => {
    await Promise.all(
      urls.map(async (url) => {
        if (await saysReady(url)) ready.add(url);
        else ready.delete(url);
      }),
    );
  };
  const asking = (async () => {
    while (!end.signal.aborted) {
      await askAll();
      await wait(askedEveryMs);
    }
  })();
  await askAll();
  let turn = 0;
  return {
    isReady: (url) => ready.has(url),
    next: () => {
      const open = urls.filter((url) => ready.has(url));
      return open[(turn += 1) % open.length] ?? urls[0] ?? '';
    },
    stop: async () => {
      end.abort();
      await asking;
    },
  };
}

async function saysReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}
