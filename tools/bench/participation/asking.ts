import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reader, type Recording } from './recording.ts';
import type { Stage } from './stage.ts';
import { stopwatch, type Run } from './stopwatch.ts';
import { type Request, send, signIn, type Visitor } from './visitor.ts';

/** What is asked for, by name. */
export type Asks = ReadonlyMap<string, Request>;
type Ask = (request: Request) => Promise<unknown>;

/** One client, each question so many times in turn. */
export async function alone(asks: Asks, times: number, ask: Ask): Promise<Run> {
  const clock = stopwatch([...asks.keys()]);
  for (let round = 0; round < times; round += 1) for (const [name, request] of asks) await clock.time(name, () => ask(request));
  return clock.stop();
}

/** Everybody asks, reads for as long as the pause, and asks again; they begin one after the other. */
export async function byMany(
  asks: Asks,
  visitors: readonly Visitor[],
  { pauseSeconds, requestsOfEach }: { readonly pauseSeconds: number; readonly requestsOfEach: number },
  ask: (by: Visitor, request: Request) => Promise<unknown>,
): Promise<Run> {
  const all = [...asks];
  const clock = stopwatch([...asks.keys()]);
  await Promise.all(
    visitors.map(async (visitor, index) => {
      await wait((index / visitors.length) * pauseSeconds * 1000);
      for (let turn = 0; turn < requestsOfEach; turn += 1) {
        const [name, request] = all[(index + turn) % all.length] ?? ['', { path: '' }];
        await clock.time(name, () => ask(visitor, request));
        if (turn < requestsOfEach - 1) await wait(pauseSeconds * 1000);
      }
    }),
  );
  return clock.stop();
}

/** So many clients without a pause, for so long: how many answers they got in a second. */
export async function throughput(
  asks: Asks,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
  ask: Ask,
): Promise<number> {
  const all = [...asks.values()];
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_client, index) => {
      for (let turn = index; performance.now() < until; turn += 1) {
        await ask(all[turn % all.length] ?? { path: '' });
        answers += 1;
      }
    }),
  );
  return (answers / (performance.now() - begun)) * 1000;
}

/** The statements of each question, written down when they have got their names. The database is used up by it. */
export async function recorded(stage: Stage, database: string, user: string, asks: Asks): Promise<Recording> {
  const file = join(stage.folder, `${database}-statements.jsonl`);
  writeFileSync(file, '');
  process.env['BENCH_RECORDING'] = file;
  const api = await stage.perform(database, { preload: new URL('./recorder.mjs', import.meta.url).href });
  const visitor = await signIn(api.frontDoor, user);
  const fresh = reader(file);
  for (let time = 0; time < 3; time += 1) for (const request of asks.values()) await send(api.url, visitor, request);
  fresh();
  const scenes = [];
  for (const request of asks.values()) {
    await send(api.url, visitor, request);
    scenes.push([...fresh()]);
  }
  await api.stop();
  return [scenes];
}
