import { setTimeout as wait } from 'node:timers/promises';
import { isRefused } from './refused.ts';

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
        const said = await saidBy(url);
        if (said === 'ready') ready.add(url);
        if (said === 'not ready') ready.delete(url);
      }),
    );
  };
  await askAll();
  const asking = (async () => {
    while (!end.signal.aborted) {
      await askAll();
      await wait(askedEveryMs);
    }
  })();
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

/** An instance that is only slow to answer stays where it was: under load they all are. */
async function saidBy(url: string): Promise<'ready' | 'not ready' | 'nothing in time'> {
  try {
    return (await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(1000) })).ok ? 'ready' : 'not ready';
  } catch (error) {
    return isRefused(error) ? 'not ready' : 'nothing in time';
  }
}
