import { readFileSync } from 'node:fs';
import { alone, byMany, recorded, throughput, type Asks } from '../participation/asking.ts';
import { openBareServer } from '../participation/bare.ts';
import { percentile } from '../participation/pace.ts';
import type { FilledStage, Performance } from '../participation/stage.ts';
import { stopwatch, type Run } from '../participation/stopwatch.ts';
import { type Request, send, signIn, type Visitor } from '../participation/visitor.ts';
import { importLoad } from './import-load.ts';
import { comparePayloads } from './compare.ts';
import { crowdedOffice } from './office.ts';
import { asksOf, questions, type Question } from './questions.ts';
import { writeLoad } from './writes.ts';

/** How much is asked. */
export interface Extent {
  readonly people: number;
  readonly office: number;
  readonly rounds: number;
  readonly advisers: number;
  readonly writes: number;
  readonly seconds: number;
  /** People imported meanwhile. */
  readonly imported: number;
}

/** What was measured with so many people. */
export interface Measured {
  readonly extent: Extent;
  readonly office: number;
  readonly questions: ReadonlyMap<string, Question>;
  readonly own: Run;
  readonly together: Run;
  /** What is not asked of the bare server: the county's table, and somebody's name in the header of every page. */
  readonly beside: Run;
  readonly bare: Run;
  /** Asked by one just before people are imported, and meanwhile. */
  readonly quiet: Run;
  readonly importing: Run;
  /** Resident memory of the API in MB, after 20 and 100 clients without a pause, and after each further load of 100. */
  readonly memory: readonly number[];
  /** Answers in a second without a pause, by how many clients. */
  readonly throughput: ReadonlyMap<number, { readonly own: number; readonly bare: number }>;
}

const user = 'Z994001';
/** Nobody asks the lead of the office why. */
const writer = 'Z994101';
const office = '0105';
const countyUser = 'Z994301';
const countyTable = "the county's table";
const pauseSeconds = 10;
/** How often 100 clients ask on: in half of them memory fills, in the other half it should stay. */
export const loads = 8;
/** Seconds of each, however short the rest is made: less, and memory is still filling in the second half. */
const leastFilling = 8;
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

/** Fills the office, writes, and asks: the API alone, by many with pauses, and beside the bare server. */
export async function benchCaseload(stage: FilledStage, extent: Extent, say: (text: string) => void): Promise<Measured> {
  const people = await crowdedOffice(stage.ownerUrl(stage.filled), office, extent.office);
  say(`an office of ${people} among ${extent.people}`);
  let api = await stage.perform(stage.filled);
  let visitor = await signIn(api.frontDoor, user);
  await writeLoad(api.url, await signIn(api.frontDoor, writer), extent.writes, today);
  say(`${extent.writes} notes written`);
  const all = await questions(api.url, visitor);
  const asks = asksOf(all);
  const ask = (request: Request): Promise<unknown> => send(api.url, visitor, request);
  await alone(asks, 8, ask);
  const own = await alone(asks, extent.rounds, ask);
  say('asked by one');
  const visitors = await Promise.all(Array.from({ length: extent.advisers }, () => signIn(api.frontDoor, user)));
  const together = await byMany(asks, visitors, { pauseSeconds, requestsOfEach: 4 }, (by, request) => send(api.url, by, request));
  say(`asked by ${extent.advisers}`);
  const beside = await besideTheLists(api, visitor, extent.rounds);
  await api.stop();

  // The same database for both, one after the other: at a million people a copy would be all the disk's work
  const recording = await recorded(stage, stage.filled, user, asks);
  api = await stage.perform(stage.filled);
  visitor = await signIn(api.frontDoor, user);
  const bareServer = await openBareServer(stage, stage.filled, recording, new URL('./bare-reader.ts', import.meta.url));
  try {
    const places = new Map([...asks.values()].map((request, index) => [request, index]));
    const replay = (request: Request): Promise<unknown> => bareServer.replay(0, places.get(request) ?? 0);
    await alone(asks, 3, ask);
    await comparePayloads(api.url, visitor, asks, bareServer);
    say('the bare server answers with the same people and numbers');
    await alone(asks, 8, replay);
    const bare = await alone(asks, extent.rounds, replay);
    const answers = new Map<number, { readonly own: number; readonly bare: number }>();
    for (const clients of [20, 100]) answers.set(clients, await besideEachOther(asks, clients, extent, { ask, replay }));
    say('asked without a pause');
    const memory = [memoryOf(api.pid)];
    for (let load = 0; load < loads; load += 1) {
      await throughput(asks, { clients: 100, seconds: Math.max(leastFilling, extent.seconds * 2) }, ask);
      memory.push(memoryOf(api.pid));
    }
    say('asked on and on');
    const quiet = await alone(asks, Math.ceil(extent.rounds / 3), ask); // now: the machine may have more to do than it had at first
    const load = importLoad(stage.ownerUrl(stage.filled), stage.folder, extent.imported);
    const importing = await aloneUntil(asks, load.isOver, ask);
    await load.ended;
    say(`${extent.imported} people imported`);
    return { extent, office: people, questions: all, own, together, beside, bare, quiet, importing, memory, throughput: answers };
  } finally {
    await bareServer.close();
    await api.stop();
  }
}

/** One client, each question in turn, until it is over. */
async function aloneUntil(asks: Asks, isOver: () => boolean, ask: (request: Request) => Promise<unknown>): Promise<Run> {
  const clock = stopwatch([...asks.keys()]);
  while (!isOver()) for (const [name, request] of asks) await clock.time(name, () => ask(request));
  return clock.stop();
}

/** Resident memory of a process, in MB. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Both in turn, three times: what else the machine does strikes both. */
async function besideEachOther(
  asks: Asks,
  clients: number,
  { seconds }: Extent,
  { ask, replay }: Readonly<Record<'ask' | 'replay', (request: Request) => Promise<unknown>>>,
): Promise<{ readonly own: number; readonly bare: number }> {
  const turns = 3;
  let [own, bare] = [0, 0];
  for (let turn = 0; turn < turns; turn += 1) {
    own += await throughput(asks, { clients, seconds: seconds / turns }, ask);
    bare += await throughput(asks, { clients, seconds: seconds / turns }, replay);
  }
  return { own: own / turns, bare: bare / turns };
}

async function besideTheLists({ url, frontDoor }: Performance, adviser: Visitor, rounds: number): Promise<Run> {
  const lead = await signIn(frontDoor, countyUser);
  const table: Asks = new Map([[countyTable, { path: '/caseload/county' }]]);
  const names: Asks = new Map(
    ['han', 'ols m', 'an'].map((text) => [`header: "${text}"`, { method: 'POST', path: '/participants/search', body: { text } }]),
  );
  const clock = stopwatch([...table.keys(), ...names.keys()]);
  for (const [asks, visitor] of [
    [table, lead],
    [names, adviser],
  ] as const) {
    await alone(asks, 8, (request) => send(url, visitor, request));
    for (const [name, request] of asks)
      for (let round = 0; round < rounds; round += 1) await clock.time(name, () => send(url, visitor, request));
  }
  return clock.stop();
}

/** The 95th percentile of a question. */
export function p95(run: Run, name: string): number {
  return percentile(run.requests.get(name) ?? [], 0.95);
}
