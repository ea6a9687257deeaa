/**
 * `npm run bench:participation`: the life cycle from referral to outcome through the HTTP API, 50 at a time, with audit, events, letters and
 * read models, beside a bare server that sends the same statements. Ends with 1 when a limit is broken.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { cast, type Part } from './casting.ts';
import { lifeCycle, scenes } from './life-cycle.ts';
import { inParallel, percentile } from './pace.ts';
import { reader, type Recording, type Statement } from './recording.ts';
import { openStage, type Stage } from './stage.ts';
import { send } from './visitor.ts';

const atATime = 50;
const lifeCycles = Number(process.argv[2] ?? 100);
/** The API may take this many times as long as the bare server over the whole. */
const mostTimes = 4;
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
const began = Date.now();
const say = (text: string): void => {
  console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);
};

/** What a run of all life cycles took: all of it, and each request by its name, in milliseconds. */
interface Run {
  readonly all: number;
  readonly requests: ReadonlyMap<string, readonly number[]>;
}

const stage = await openStage([]);
try {
  const parts = await prepare(stage);
  const recording = await record(stage, parts);
  const own = await throughApi(stage, parts);
  const bare = await throughBareServer(stage, recording);
  report(own, bare, parts.length, recording);
} finally {
  await stage.remove();
}

async function prepare(stage: Stage & { readonly filled: string }): Promise<readonly Part[]> {
  await stage.copy(stage.filled, 'ready');
  const api = await stage.perform('ready');
  const parts = await cast(api, stage.ownerUrl('ready'), lifeCycles, today);
  await api.stop();
  say(`${parts.length} people may be referred`);
  return parts;
}

/** One life cycle after the other, with every statement written down. */
async function record(stage: Stage, parts: readonly Part[]): Promise<Recording> {
  const file = join(stage.folder, 'statements.jsonl');
  writeFileSync(file, '');
  await stage.copy('ready', 'recorded');
  process.env['BENCH_RECORDING'] = file;
  const api = await stage.perform('recorded', { preload: new URL('./recorder.mjs', import.meta.url).href });
  const fresh = reader(file);
  fresh();
  const recording: Statement[][][] = [];
  for (const part of parts) {
    const requests: Statement[][] = [];
    await lifeCycle(
      async (visitor, request) => {
        const answer = await send(api.url, visitor, request);
        requests.push([...fresh()]);
        return answer as never;
      },
      part,
      today,
    );
    recording.push(requests);
  }
  await api.stop();
  const each = recording[0]?.map((statements) => statements.length) ?? [];
  say(`recorded ${recording.flat(2).length} statements, in the first life cycle ${each.join(' + ')}`);
  return recording;
}

async function throughApi(stage: Stage, parts: readonly Part[]): Promise<Run> {
  await stage.copy('ready', 'played');
  const api = await stage.perform('played');
  const clock = stopwatch();
  await inParallel(parts, atATime, (part) => {
    let scene = 0;
    return lifeCycle((visitor, request) => clock.time(scenes[scene++] ?? '', () => send(api.url, visitor, request)), part, today);
  });
  const run = clock.stop();
  await api.stop();
  say('played through the API');
  return run;
}

async function throughBareServer(stage: Stage, recording: Recording): Promise<Run> {
  await stage.copy('ready', 'replayed');
  const file = join(stage.folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  const env = { ...process.env, DATABASE_URL: stage.appUrl('replayed'), BENCH_RECORDING: file };
  const server = fork(new URL('./bare-server.ts', import.meta.url), { env });
  const [{ port }] = (await once(server, 'message')) as [AddressInfo];
  const clock = stopwatch();
  await inParallel([...recording.keys()], atATime, async (cycle) => {
    for (const [index, scene] of scenes.entries())
      await clock.time(scene, async () => {
        const answer = await fetch(`http://127.0.0.1:${port}/${cycle}/${index}`, { method: 'POST' });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`The bare server could not replay "${scene}": ${text}`);
      });
  });
  const run = clock.stop();
  server.disconnect();
  await once(server, 'exit');
  say('replayed through the bare server');
  return run;
}

function stopwatch() {
  const started = performance.now();
  const requests = new Map<string, number[]>(scenes.map((scene) => [scene, []]));
  return {
    time: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const result = await work();
      requests.get(name)?.push(performance.now() - begun);
      return result;
    },
    stop: (): Run => ({ all: performance.now() - started, requests }),
  };
}

function report(own: Run, bare: Run, count: number, recording: Recording): void {
  const perSecond = ({ all }: Run): string => ((count * 1000) / all).toFixed(1);
  const line = (name: string, ours: readonly number[], theirs: readonly number[]): string => {
    const cell = (share: number): string => {
      const [a, b] = [percentile(ours, share), percentile(theirs, share)];
      return `${a.toFixed(0).padStart(6)} ms ${b.toFixed(0).padStart(6)} ms ${(a / b).toFixed(1).padStart(5)}×`;
    };
    return `${name.padEnd(26)} p50 ${cell(0.5)}   p95 ${cell(0.95)}`;
  };
  console.log(`${count} life cycles of ${scenes.length} requests, ${atATime} at a time; ${recording.flat(2).length} statements in all.`);
  console.log(
    `Life cycles a second: API ${perSecond(own)}, bare server ${perSecond(bare)}; the API takes ${(own.all / bare.all).toFixed(2)} times as long.`,
  );
  console.log(`${''.padEnd(26)}     ${'API'.padStart(9)} ${'bare'.padStart(9)}`);
  for (const scene of scenes) console.log(line(scene, own.requests.get(scene) ?? [], bare.requests.get(scene) ?? []));
  console.log(line('all requests', [...own.requests.values()].flat(), [...bare.requests.values()].flat()));
  if (own.all / bare.all <= mostTimes) return;
  console.error(`Limit broken: more than ${mostTimes} times as long as the bare server`);
  process.exitCode = 1;
}
