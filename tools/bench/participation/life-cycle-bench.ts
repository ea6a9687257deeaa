import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBareServer } from './bare.ts';
import { cast, type Part } from './casting.ts';
import { lifeCycle, scenes } from './life-cycle.ts';
import { inParallel } from './pace.ts';
import { reader, type Recording, type Statement } from './recording.ts';
import { repeatedIn } from './repeated.ts';
import type { FilledStage } from './stage.ts';
import { besideBare, stopwatch, type Run } from './stopwatch.ts';
import { send } from './visitor.ts';

const atATime = 50;
/** The API may take this many times as long as the bare server over the whole. */
const mostTimes = 4;
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

/** What to bench, and whom to tell how far it has come. */
export interface Asked {
  readonly lifeCycles: number;
  readonly showsStatements: boolean;
  readonly say: (text: string) => void;
}

/** Plays the life cycles through the API and through the bare server, and reports both. */
export async function benchLifeCycle(stage: FilledStage, asked: Asked): Promise<void> {
  const parts = await prepare(stage, asked);
  const recording = await record(stage, parts, asked);
  if (asked.showsStatements) {
    console.log(repeatedIn(recording[0] ?? [], scenes));
    return;
  }
  const own = await throughApi(stage, parts);
  asked.say('played through the API');
  const bare = await throughBareServer(stage, recording);
  asked.say('replayed through the bare server');
  report(own, bare, recording);
}

async function prepare(stage: FilledStage, { lifeCycles, say }: Asked): Promise<readonly Part[]> {
  await stage.copy(stage.filled, 'ready');
  const api = await stage.perform('ready');
  const parts = await cast(api, stage.ownerUrl('ready'), lifeCycles, today);
  await api.stop();
  say(`${parts.length} people may be referred`);
  return parts;
}

/** One life cycle after the other, with every statement written down. */
async function record(stage: FilledStage, parts: readonly Part[], { say }: Asked): Promise<Recording> {
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
  say(`recorded; statements of the first life cycle: ${each.join(' + ')} = ${each.reduce((sum, count) => sum + count, 0)}`);
  return recording;
}

async function throughApi(stage: FilledStage, parts: readonly Part[]): Promise<Run> {
  await stage.copy('ready', 'played');
  const api = await stage.perform('played');
  const clock = stopwatch(scenes);
  await inParallel(parts, atATime, (part) => {
    let scene = 0;
    return lifeCycle((visitor, request) => clock.time(scenes[scene++] ?? '', () => send(api.url, visitor, request)), part, today);
  });
  const run = clock.stop();
  await api.stop();
  return run;
}

async function throughBareServer(stage: FilledStage, recording: Recording): Promise<Run> {
  await stage.copy('ready', 'replayed');
  const server = await openBareServer(stage, 'replayed', recording);
  const clock = stopwatch(scenes);
  await inParallel([...recording.keys()], atATime, async (cycle) => {
    for (const [index, scene] of scenes.entries()) await clock.time(scene, () => server.replay(cycle, index));
  });
  const run = clock.stop();
  await server.close();
  return run;
}

function report(own: Run, bare: Run, recording: Recording): void {
  const count = recording.length;
  const statements = recording.flat(2).length;
  const perSecond = ({ all }: Run): string => ((count * 1000) / all).toFixed(1);
  console.log(
    `${count} life cycles of ${scenes.length} requests, ${atATime} at a time; ${(statements / count).toFixed(0)} statements in each.`,
  );
  console.log(
    `Life cycles a second: API ${perSecond(own)}, bare server ${perSecond(bare)}; the API takes ${(own.all / bare.all).toFixed(2)} times as long.`,
  );
  for (const line of besideBare(own, bare, 'all requests')) console.log(line);
  if (own.all / bare.all <= mostTimes) return;
  console.error(`Limit broken: more than ${mostTimes} times as long as the bare server`);
  process.exitCode = 1;
}
