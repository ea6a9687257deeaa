/**
 * `npm run soak [-- --minutes 10 --advisers 200 --providers 50 --seed 1]`: so many advisers and providers at work for so long against the built
 * server and a real database, each pausing between what they do as people with a screen before them do. Ends with 1 when any answer is an
 * error, when the answers are slower at the end than at the start, or when the API holds more memory.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { demoUsers } from '../dev-sign-in/users.ts';
import { root } from '../dev/root.ts';
import { percentile } from '../bench/participation/pace.ts';
import { openStage } from '../bench/participation/stage.ts';
import { type Request, type Visitor, send, signIn } from '../bench/participation/visitor.ts';
import { heldMb, memoryGauge } from '../fuzz/held-memory.ts';
import { endWith } from '../postgres/problem.ts';
import { type Deed, type Worker, adviserDeeds, providerDeeds, subjectsOf } from './work.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    advisers: { type: 'string', default: '200' },
    providers: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = Number(values.minutes);
/** Between two deeds of one person, in milliseconds; half of it at least, one and a half at most. */
const pauseMs = 15_000;
/** Before it is measured: statements get prepared, code gets compiled. */
const warmUpMs = 30_000;
/** Allowed at the end beside the start: p95 in share and milliseconds (a busy machine), memory held in megabytes. */
const allowed = { share: 1.5, ms: 20, memoryMb: 30 } as const;

interface Took {
  readonly deed: string;
  /** Milliseconds from the begin. */
  readonly at: number;
  readonly ms: number;
}

const folder = join(root, 'tmp/soak');
const gauge = join(folder, 'memory.json');
mkdirSync(folder, { recursive: true });
rmSync(gauge, { force: true });
process.env['MEMORY_GAUGE'] = gauge;

try {
  await soak();
} catch (error) {
  endWith(error);
}

async function soak(): Promise<void> {
  const stage = await openStage(['--participants', '2000']);
  try {
    await stage.copy(stage.filled, 'soak');
    const api = await stage.perform('soak', { preload: memoryGauge });
    const workers = await workersOn(api.url, api.frontDoor);
    console.log(
      `${workers.length} people at work, ${new Set(workers.map(({ worker }) => worker.visitor.user)).size} users with a session each time`,
    );

    const took: Took[] = [];
    const errors = new Map<string, number>();
    const begun = performance.now();
    const end = begun + warmUpMs + minutes * 60_000;
    const atWork = Promise.all(workers.map(({ worker, deeds, chance }) => work(worker, deeds, chance, begun, end, took, errors)));
    await wait(warmUpMs);
    const before = await heldMb(api.pid, gauge);
    await atWork;
    const after = await heldMb(api.pid, gauge);
    await api.stop();
    tell(
      took.filter(({ at }) => at >= warmUpMs),
      errors,
      before,
      after,
    );
  } finally {
    await stage.remove();
  }
}

async function work(
  worker: Worker,
  deeds: readonly Deed[],
  chance: () => number,
  begun: number,
  end: number,
  took: Took[],
  errors: Map<string, number>,
): Promise<void> {
  await wait(chance() * pauseMs);
  while (performance.now() < end) {
    const deed = weighed(deeds, chance);
    const from = performance.now();
    try {
      await deed.do(worker);
      took.push({ deed: deed.name, at: from - begun, ms: performance.now() - from });
    } catch (error) {
      const what = `${deed.name}: ${String(error)
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
        .slice(0, 300)}`;
      errors.set(what, (errors.get(what) ?? 0) + 1);
    }
    await wait(pauseMs * (0.5 + chance()));
  }
}

function tell(took: readonly Took[], errors: ReadonlyMap<string, number>, before: number | undefined, after: number | undefined): void {
  const last = warmUpMs + minutes * 60_000;
  const quarter = (last - warmUpMs) / 4;
  const start = took.filter(({ at }) => at < warmUpMs + quarter);
  const finish = took.filter(({ at }) => at >= last - quarter);
  const p95 = (list: readonly Took[]): number =>
    percentile(
      list.map(({ ms }) => ms),
      0.95,
    );
  for (const name of [...new Set(took.map(({ deed }) => deed))].sort()) {
    const [first, then] = [start, finish].map((list) => list.filter(({ deed }) => deed === name));
    console.log(
      `  ${name.padEnd(26)} ${String(took.filter(({ deed }) => deed === name).length).padStart(6)}   p95 ${figure(p95(first ?? []))} at the start, ${figure(p95(then ?? []))} at the end`,
    );
  }
  const failed = [...errors.values()].reduce((all, count) => all + count, 0);
  for (const [what, count] of errors) console.log(`  error ${count} times: ${what}`);
  const rate = ((failed / Math.max(1, took.length + failed)) * 100).toFixed(3);
  const [p95Start, p95End] = [p95(start), p95(finish)];
  console.log(
    `${minutes} minutes, ${took.length} deeds (${(took.length / (minutes * 60)).toFixed(1)} a second), ${failed} errors (${rate} %)`,
  );
  console.log(
    `p95 ${figure(p95Start)} at the start, ${figure(p95End)} at the end; memory held ${before?.toFixed(0) ?? 'not measured'} MB at the start, ${after?.toFixed(0) ?? 'not measured'} MB at the end`,
  );
  const broken = [
    ...(failed > 0 ? ['there were errors'] : []),
    ...(took.length === 0 || !(p95End <= p95Start * allowed.share + allowed.ms) ? ['the answers got slower'] : []),
    ...(before !== undefined && after !== undefined && after - before > allowed.memoryMb ? ['the memory grew'] : []),
  ];
  console.log(broken.length === 0 ? 'Held.' : `BROKEN: ${broken.join(', ')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

function figure(ms: number): string {
  return Number.isNaN(ms) ? '–' : `${ms.toFixed(0)} ms`;
}

/** People with something to do, signed in one after the other; the same user more than once has a session of its own each time. */
async function workersOn(
  url: string,
  frontDoor: string,
): Promise<readonly { worker: Worker; deeds: readonly Deed[]; chance: () => number }[]> {
  const found = [];
  for (const [isProvider, count] of [
    [false, Number(values.advisers)],
    [true, Number(values.providers)],
  ] as const) {
    const users = demoUsers.filter(({ role }) => (isProvider ? role.startsWith('provider-') : role === 'adviser'));
    const subjects = new Map<string, readonly string[]>();
    const busy: string[] = [];
    for (const { id } of users) {
      const list = await subjectsOf(url, await signIn(frontDoor, id), isProvider).catch(() => []);
      subjects.set(id, list);
      if (list.length > 0) busy.push(id);
    }
    for (let place = 0; place < count; place += 1) {
      const user = busy[place % busy.length] ?? '';
      const chance = chanceOf(Number(values.seed) * 1000 + found.length);
      const visitor = await signIn(frontDoor, user);
      found.push({
        worker: workerOf(url, visitor, subjects.get(user) ?? [], chance),
        deeds: isProvider ? providerDeeds : adviserDeeds,
        chance,
      });
    }
  }
  return found;
}

function workerOf(url: string, visitor: Visitor, subjects: readonly string[], chance: () => number): Worker {
  return {
    visitor,
    subjects,
    ask: async (...requests: readonly Request[]) => {
      await Promise.all(requests.map((request) => send(url, visitor, request)));
    },
    draw: (list) => {
      const drawn = list[Math.floor(chance() * list.length)];
      if (drawn === undefined) throw new Error('Nothing to draw from');
      return drawn;
    },
  };
}

function weighed(deeds: readonly Deed[], chance: () => number): Deed {
  let left = chance() * deeds.reduce((all, { weight }) => all + weight, 0);
  const chosen = deeds.find(({ weight }) => (left -= weight) < 0) ?? deeds[0];
  if (!chosen) throw new Error('Nobody has anything to do');
  return chosen;
}

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
