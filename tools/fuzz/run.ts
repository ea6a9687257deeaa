/**
 * `npm run fuzz [-- --requests 20000 --seed 1]`: sends the API what nobody should send, made from the contract: hostile texts, wrong types,
 * huge numbers, deep nesting, bidirectional and invisible letters, broken UTF-8, statements and templates, wrong content types, bodies cut
 * short. No answer may be a 5xx, take over two seconds (tried again alone) or tell of the inside; what is stored must be what was written,
 * letter by letter; the memory that is held may not grow. Ends with 1 when something is broken; the requests lie in tmp/fuzz.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../dev/root.ts';
import { inParallel } from '../bench/participation/pace.ts';
import { openStage } from '../bench/participation/stage.ts';
import { type Visitor, signIn } from '../bench/participation/visitor.ts';
import { type DraftRequest, draftRequest } from './draft-request.ts';
import { heldMb, memoryGauge } from './held-memory.ts';
import { type Operation, operations } from './operations.ts';
import { SeenValues } from './seen-values.ts';
import { compareStored } from './stored-texts.ts';
import { type Got, transmit } from './transmit.ts';
import { faultOf, slowestMs } from './verdict.ts';

const { values } = parseArgs({ options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const requests = Number(values.requests);
const seed = Number(values.seed);
const atOnce = 4;
const users = ['Z994001', 'Z994002', 'Z994005', 'Z994101', 'Z994201', 'Z994301', 'Z994401', 'Z994501', 'T994001', 'T994101'] as const;
/** The heap may be so much larger at the end than after the first quarter, in megabytes: what is kept by design (statements, sessions). */
const growthMb = 40;

interface Fault {
  readonly what: string;
  readonly request: string;
  readonly body: string;
  readonly answer: string;
}

const folder = join(root, 'tmp/fuzz');
const gauge = join(folder, 'memory.json');
mkdirSync(folder, { recursive: true });
rmSync(gauge, { force: true });
process.env['MEMORY_GAUGE'] = gauge;

const stage = await openStage([]);
const faults: Fault[] = [];
const statuses = new Map<string, number>();
const accepted = new Set<Operation>();
/** How often each operation was answered with each status and type of problem. */
const refusals = new Map<Operation, Map<string, number>>();
/** Who has not been refused an operation as such. */
const fitting = new Map<Operation, Set<string>>();
const written = new Map<string, Set<string>>();
const seen = new SeenValues();
let slowest = 0;
try {
  await stage.copy(stage.filled, 'fuzz');
  const api = await stage.perform('fuzz', { preload: memoryGauge });
  const url = new URL(api.url);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const visitors = new Map<string, Visitor>();
  for (const user of users) visitors.set(user, await signIn(api.frontDoor, user));

  const exchange = async (draft: DraftRequest, visitor: Visitor | undefined): Promise<Got> =>
    transmit(url, agent, {
      method: draft.operation.method,
      path: draft.address,
      headers: {
        'accept-language': 'nb',
        ...(visitor && { cookie: visitor.cookie, 'x-csrf-token': visitor.csrfToken }),
        ...(draft.operation.method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(draft.ifMatch !== undefined && { 'if-match': draft.ifMatch }),
        ...(draft.body && { 'content-type': Buffer.from(draft.body.contentType).toString('latin1') }),
      },
      ...(draft.body && { bytes: draft.body.bytes, isCut: draft.body.isCut }),
    });
  const one = async (place: number, operation: Operation): Promise<void> => {
    const user = senderOf(operation, place);
    let marks = 0;
    const draft = draftRequest(operation, user, seen, seed * 1_000_003 + place, () => `fuzz-${place}-${marks++}x`);
    const got = await exchange(draft, user === undefined ? undefined : visitors.get(user));
    note(draft, user, got);
    if (user !== undefined && got.status !== undefined && got.status !== 401 && got.status !== 403)
      fitting.set(operation, (fitting.get(operation) ?? new Set()).add(user));
    if (got.status === 401 && user !== undefined) visitors.set(user, await signIn(api.frontDoor, user));
    if (got.ms > slowestMs) {
      const again = await exchange(draft, user === undefined ? undefined : visitors.get(user));
      slowest = Math.max(slowest, again.ms);
      if (again.ms > slowestMs) blame(draft, again, `${again.ms.toFixed(0)} ms, twice`);
    } else slowest = Math.max(slowest, got.ms);
  };

  const reading = operations.filter(({ method }) => method === 'GET');
  for (let round = 0; round < 3; round += 1)
    await inParallel([...reading.entries()], atOnce, ([place, operation]) => one(-1 - place - round * reading.length, operation));
  const begun = performance.now();
  let before: number | undefined;
  for (let from = 0; from < requests; from += 500) {
    const places = Array.from({ length: Math.min(500, requests - from) }, (_, place) => from + place);
    await inParallel(places, atOnce, (place) => one(place, operationAt(place)));
    if (before === undefined && from + 500 >= requests / 4) before = await heldMb(api.pid, gauge);
    if ((from / 500) % 8 === 7) console.error(`${from + 500} requests, ${faults.length} faults`);
  }
  const seconds = (performance.now() - begun) / 1000;
  const after = await heldMb(api.pid, gauge);
  agent.destroy();
  const isAlive = await fetch(`${api.url}/api/health/live`).then(({ ok }) => ok);
  await api.stop();
  const { found, changed } = await compareStored(stage.ownerUrl('fuzz'), written);

  console.log(
    `${requests} requests with seed ${seed} to ${operations.length} operations in ${seconds.toFixed(0)} s; slowest answer ${slowest.toFixed(0)} ms`,
  );
  console.log(
    [...statuses]
      .sort()
      .map(([status, count]) => `${status}: ${count}`)
      .join('   '),
  );
  console.log(
    `${accepted.size} of ${operations.length} operations took at least one of the requests; why the others did not stands in tmp/fuzz/faults.json`,
  );
  console.log(`${found} marked texts found in the database, ${changed.length} not as they were written`);
  if (before === undefined || after === undefined) console.log('memory: not measured on this platform');
  else console.log(`memory held: ${before.toFixed(0)} MB after a quarter, ${after.toFixed(0)} MB at the end (at most ${growthMb} MB more)`);
  for (const { where, written: sent, stored } of changed.slice(0, 10))
    console.log(`${where}\n  written ${JSON.stringify(sent)}\n  stored  ${JSON.stringify(stored.slice(0, 300))}`);
  for (const [what, list] of Map.groupBy(faults, (fault) => fault.what)) {
    console.log(`${list.length} × ${what}`);
    for (const fault of list.slice(0, 5))
      console.log(`  ${fault.request}\n    ${fault.body.slice(0, 200)}\n    ${fault.answer.slice(0, 300)}`);
  }
  const neverTaken = operations.filter((operation) => !accepted.has(operation));
  const refused = neverTaken.map((one) => ({ operation: `${one.method} ${one.path}`, ...Object.fromEntries(refusals.get(one) ?? []) }));
  writeFileSync(join(folder, 'faults.json'), JSON.stringify({ faults, changed, refused }, null, 2));
  const hasGrown = before !== undefined && after !== undefined && after > before + growthMb;
  if (!isAlive) console.log('The API does not answer any more');
  if (faults.length > 0 || changed.length > 0 || hasGrown || !isAlive) process.exitCode = 1;
} catch (error) {
  console.error(readFileSync(join(stage.folder, 'fuzz.log'), 'utf8').slice(-4000));
  throw error;
} finally {
  await stage.remove();
}

/** All in turn, in an order that differs from round to round. */
function operationAt(place: number): Operation {
  const round = Math.floor(place / operations.length);
  const operation = operations[(place * 97 + round * 31) % operations.length];
  if (!operation) throw new Error('The contract has no operations');
  return operation;
}

/** Each in turn, and nobody; three times of four somebody who may ask such things. */
function senderOf(operation: Operation, place: number): string | undefined {
  const round = Math.abs(place * 7 + Math.floor(place / operations.length));
  const able = [...(fitting.get(operation) ?? [])];
  return able.length > 0 && round % 4 > 0 ? able[round % able.length] : users[round % (users.length + 1)];
}

function note(draft: DraftRequest, user: string | undefined, got: Got): void {
  const { operation, address, places, body } = draft;
  const status = String(got.status ?? 'closed');
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const what = faultOf(draft, got);
  if (what !== undefined) blame(draft, got, what);
  if (got.status === undefined || got.status >= 300) {
    const why = `${status} ${/urn:fotfeste:problem:([\w/-]+)/.exec(got.text)?.[1] ?? ''}`;
    const own = refusals.get(operation) ?? new Map<string, number>();
    refusals.set(operation, own.set(why, (own.get(why) ?? 0) + 1));
    return;
  }
  accepted.add(operation);
  seen.learnOpen(user, places);
  if (got.contentType.startsWith('application/json') && got.text !== '') seen.learnFrom(address.split('?')[0] ?? '', JSON.parse(got.text));
  if (operation.method !== 'GET' && body?.isWhole) remember(JSON.parse(body.bytes.toString()));
}

/** Keeps the marked texts of a request that was taken. */
function remember(body: unknown): void {
  if (typeof body === 'string') {
    for (const mark of body.match(/fuzz-\d+-\d+x/g) ?? []) written.set(mark, (written.get(mark) ?? new Set()).add(body));
  } else if (typeof body === 'object' && body !== null) for (const inner of Object.values(body)) remember(inner);
}

function blame({ operation, address, body }: DraftRequest, got: Got, what: string): void {
  const request = `${operation.method} ${address}`;
  faults.push({
    what,
    request,
    body: body ? `${body.contentType}: ${body.bytes.subarray(0, 2000).toString()}` : '',
    answer: `${got.status}: ${got.text.slice(0, 2000)}`,
  });
}
