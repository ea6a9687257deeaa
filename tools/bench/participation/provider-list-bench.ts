import { alone, type Asks, byMany, recorded } from './asking.ts';
import { openBareServer } from './bare.ts';
import { crowdedProvider, type Crowd } from './crowd.ts';
import { percentile } from './pace.ts';
import type { FilledStage } from './stage.ts';
import { besideBare, type Run } from './stopwatch.ts';
import { type Request, send, signIn, type Visitor } from './visitor.ts';

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
  await alone(asks, 3, (request) => send(api.url, visitor, request));
  const own = await alone(asks, rounds, (request) => send(api.url, visitor, request));
  say('asked by one');
  const visitors = await Promise.all(Array.from({ length: users }, () => signIn(api.frontDoor, crowd.user)));
  const together = await byMany(asks, visitors, { pauseSeconds, requestsOfEach }, (by, request) => send(api.url, by, request));
  say(`asked by ${users}`);
  await api.stop();
  const bare = await bareRun(stage, crowd, asks);
  report({ own, together, bare });
}

/** What the list asks for, by name: a page of it, and the counts beside it, which it asks for again only when a filter is turned. */
async function requests(url: string, visitor: Visitor, { offeringId, office }: Crowd): Promise<Asks> {
  const [list, counts] = ['/provider/participations', '/provider/participation-counts'];
  const { body } = await send<Page>(url, visitor, { path: list });
  if (body.total < participants) throw new Error(`The provider has ${body.total} participants, not ${participants}`);
  const paths = [
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
  ] as const;
  return new Map(paths.map(([name, path]) => [name, { path }]));
}

/** The statements of each request, recorded and then sent by the bare server. */
async function bareRun(stage: FilledStage, crowd: Crowd, asks: Asks): Promise<Run> {
  const recording = await recorded(stage, 'crowded_recorded', crowd.user, asks);
  const server = await openBareServer(stage, 'crowded_replayed', recording);
  const places = new Map([...asks.values()].map((request, index) => [request, index]));
  const replay = (request: Request): Promise<unknown> => server.replay(0, places.get(request) ?? 0);
  await alone(asks, 3, replay);
  const run = await alone(asks, rounds, replay);
  await server.close();
  return run;
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
