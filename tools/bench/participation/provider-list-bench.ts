import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openBareServer } from './bare.ts';
import { crowdedProvider, type Crowd } from './crowd.ts';
import { percentile } from './pace.ts';
import { reader, type Recording } from './recording.ts';
import type { FilledStage } from './stage.ts';
import { besideBare, stopwatch, type Run } from './stopwatch.ts';
import { send, signIn, type Visitor } from './visitor.ts';

const participants = 10_000;
const rounds = 60;
const users = 50;
const pauseSeconds = 10;
const requestsOfEach = 4;
/** First page and filter may take this long at p95, in milliseconds. */
const limit = 50;

interface Page {
  readonly total: number;
  readonly next?: string;
}

/** Asks for the list of a provider with ten thousand participants: alone, by fifty with pauses, and beside the bare server. */
export async function benchProviderList(stage: FilledStage, say: (text: string) => void): Promise<void> {
  await stage.copy(stage.filled, 'crowded');
  const crowd = await crowdedProvider(stage.ownerUrl('crowded'), participants);
  say(`a provider with ${participants} participants`);
  await stage.copy('crowded', 'crowded_recorded');
  await stage.copy('crowded', 'crowded_replayed');
  const api = await stage.perform('crowded');
  const visitor = await signIn(api.frontDoor, crowd.user);
  const asks = await requests(api.url, visitor, crowd);
  await alone(asks, 3, (path) => send(api.url, visitor, { path }));
  const own = await alone(asks, rounds, (path) => send(api.url, visitor, { path }));
  say('asked by one');
  const visitors = await Promise.all(Array.from({ length: users }, () => signIn(api.frontDoor, crowd.user)));
  const together = await byMany(asks, visitors, (by, path) => send(api.url, by, { path }));
  say(`asked by ${users}`);
  await api.stop();
  const bare = await bareRun(stage, crowd, asks);
  report({ own, together, bare });
}

/** What the list asks for, by name: a page of it, and the counts beside it, which it asks for again only when a filter is turned. */
async function requests(url: string, visitor: Visitor, { offeringId, office }: Crowd): Promise<ReadonlyMap<string, string>> {
  const [list, counts] = ['/provider/participations', '/provider/participation-counts'];
  const { body } = await send<Page>(url, visitor, { path: list });
  if (body.total < participants) throw new Error(`The provider has ${body.total} participants, not ${participants}`);
  return new Map([
    ['first page', list],
    ['next page', `${list}?after=${body.next ?? ''}`],
    ['by name', `${list}?sort=name`],
    ['one status', `${list}?status=participating`],
    ['one offering', `${list}?offering=${offeringId}&sort=end`],
    ['one office', `${list}?office=${office}`],
    ['unread', `${list}?only=unread`],
    ['own participants', `${list}?only=mine&sort=status`],
    ['counts', counts],
    ['counts, one status', `${counts}?status=participating`],
    ['counts, unread', `${counts}?only=unread`],
  ]);
}

type Send = (path: string) => Promise<unknown>;

async function alone(asks: ReadonlyMap<string, string>, times: number, ask: Send): Promise<Run> {
  const clock = stopwatch([...asks.keys()]);
  for (let round = 0; round < times; round += 1) for (const [name, path] of asks) await clock.time(name, () => ask(path));
  return clock.stop();
}

/** Everybody asks, reads for as long as the pause, and asks again; they begin one after the other. */
async function byMany(
  asks: ReadonlyMap<string, string>,
  visitors: readonly Visitor[],
  ask: (by: Visitor, path: string) => Promise<unknown>,
): Promise<Run> {
  const all = [...asks];
  const clock = stopwatch([...asks.keys()]);
  await Promise.all(
    visitors.map(async (visitor, index) => {
      await wait((index / visitors.length) * pauseSeconds * 1000);
      for (let turn = 0; turn < requestsOfEach; turn += 1) {
        const [name, path] = all[(index + turn) % all.length] ?? ['', ''];
        await clock.time(name, () => ask(visitor, path));
        if (turn < requestsOfEach - 1) await wait(pauseSeconds * 1000);
      }
    }),
  );
  return clock.stop();
}

/** The statements of each request, recorded when they have got their names, and then sent by the bare server. */
async function bareRun(stage: FilledStage, crowd: Crowd, asks: ReadonlyMap<string, string>): Promise<Run> {
  const recording = await recorded(stage, crowd, asks);
  const server = await openBareServer(stage, 'crowded_replayed', recording);
  const places = new Map([...asks.values()].map((path, index) => [path, index]));
  const replay: Send = (path) => server.replay(0, places.get(path) ?? 0);
  await alone(asks, 3, replay);
  const run = await alone(asks, rounds, replay);
  await server.close();
  return run;
}

async function recorded(stage: FilledStage, { user }: Crowd, asks: ReadonlyMap<string, string>): Promise<Recording> {
  const file = join(stage.folder, 'list-statements.jsonl');
  writeFileSync(file, '');
  process.env['BENCH_RECORDING'] = file;
  const api = await stage.perform('crowded_recorded', { preload: new URL('./recorder.mjs', import.meta.url).href });
  const visitor = await signIn(api.frontDoor, user);
  const fresh = reader(file);
  for (let time = 0; time < 3; time += 1) for (const path of asks.values()) await send(api.url, visitor, { path });
  fresh();
  const scenes = [];
  for (const path of asks.values()) {
    await send(api.url, visitor, { path });
    scenes.push([...fresh()]);
  }
  await api.stop();
  return [scenes];
}

function report({ own, together, bare }: { readonly own: Run; readonly together: Run; readonly bare: Run }): void {
  console.log(`The list of a provider with ${participants} participants, one client, ${rounds} times each:`);
  for (const line of besideBare(own, bare, 'all pages')) console.log(line);
  const many = [...together.requests.values()].flat();
  const [p50, p95] = [percentile(many, 0.5), percentile(many, 0.95)];
  console.log(
    `${users} users with ${pauseSeconds} s between requests: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${many.length}.`,
  );
  const slow = [...own.requests].filter(([, times]) => percentile(times, 0.95) > limit).map(([name]) => name);
  if (slow.length === 0 && p95 <= limit) return;
  console.error(`Limit broken: over ${limit} ms at p95 (${[...slow, ...(p95 > limit ? [`${users} users`] : [])].join(', ')})`);
  process.exitCode = 1;
}
