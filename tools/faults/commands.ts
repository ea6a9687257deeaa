import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { inParallel } from '../bench/participation/pace.ts';
import { isRefused } from './refused.ts';
import type { Author } from './stage.ts';

/** A task that somebody wants written exactly once; its title is like no other's. */
export interface Command {
  readonly key: string;
  readonly author: Author;
  readonly participantId: string;
  readonly title: string;
}

/** What writers have seen. */
export interface Account {
  readonly begun: number;
  /** Instants of the acknowledgements, by `performance.now()`. */
  readonly acknowledged: number[];
  /** Answers by status; `closed` where nobody listened, so that nothing was taken on; `none` where the line broke. */
  readonly answers: Map<string, number>;
  /** Commands that were answered as nobody expects, or never taken. */
  readonly astray: string[];
}

/** When nothing has been acknowledged for so long, what is left is given up. */
const patienceMs = 60_000;

export function commandsOf(authors: readonly Author[], count: number): readonly Command[] {
  return Array.from({ length: count }, (_, place) => {
    const author = authors[place % authors.length];
    const participantId = author?.participantIds[place % author.participantIds.length];
    if (!author || participantId === undefined) throw new Error('Nobody of the demo data follows anybody up');
    const key = randomUUID();
    return { key, author, participantId, title: `Gjøremål ${key}` };
  });
}

export function newAccount(): Account {
  return { begun: performance.now(), acknowledged: [], answers: new Map(), astray: [] };
}

/** Sends every command until it is acknowledged, each time with the same key, as the browser does. `urlOf` names the instance to try next. */
export async function sendAll(
  commands: readonly Command[],
  urlOf: (tries: number) => string,
  account: Account,
  atOnce = 50,
): Promise<void> {
  await inParallel(commands, atOnce, (command) => insist(command, urlOf, account));
}

async function insist(command: Command, urlOf: (tries: number) => string, account: Account): Promise<void> {
  for (let tries = 0; performance.now() - Math.max(account.begun, account.acknowledged.at(-1) ?? 0) < patienceMs; tries += 1) {
    const status = await sent(command, urlOf(tries));
    const name = String(status);
    account.answers.set(name, (account.answers.get(name) ?? 0) + 1);
    if (status === 200 || status === 201) {
      account.acknowledged.push(performance.now());
      return;
    }
    if (typeof status === 'number' && status !== 503) {
      account.astray.push(`${command.title}: ${status}`);
      return;
    }
    await wait(100);
  }
  account.astray.push(`${command.title}: never taken`);
}

async function sent({ key, author, participantId, title }: Command, url: string): Promise<number | 'closed' | 'none'> {
  try {
    const answer = await fetch(`${url}/api/participants/${participantId}/tasks`, {
      method: 'POST',
      headers: {
        cookie: author.visitor.cookie,
        'x-csrf-token': author.visitor.csrfToken,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ circle: 'team', title, dueOn: inAMonth }),
      signal: AbortSignal.timeout(30_000),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    return isRefused(error) ? 'closed' : 'none';
  }
}

const inAMonth = new Date(Date.now() + 31 * 86_400_000).toISOString().slice(0, 10);

/** Until the first acknowledgement after an instant, in milliseconds. */
export function pauseAfter({ acknowledged }: Account, instant: number): number {
  const next = acknowledged.filter((at) => at > instant);
  return next.length > 0 ? Math.min(...next) - instant : Number.POSITIVE_INFINITY;
}
