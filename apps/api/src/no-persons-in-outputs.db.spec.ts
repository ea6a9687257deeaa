import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonBearingTable } from '@fotfeste/access/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { Jobs } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { Metrics } from './telemetry/metrics';
import { aPlainRow, takeChecksFrom } from './testing/plain-row';
import { routesOf, type Route } from './testing/routes';
import { serve, type Served } from './testing/served';

/** Found nowhere else, so that a hit is a leak. The number has right check digits. */
const known = { givenName: 'Xenofonia', familyName: 'Blåskjellvik', identityNumber: '04908729450' };
const traces = /xenofonia|bl[åa]skjellvik|bl%C3%A5skjellvik|bl\\u00e5skjellvik|04908729450/i;
const fullName = `${known.givenName} ${known.familyName}`;

/** Every address is asked about one person by somebody who may see them, with their name and number in the body; then everything that was printed is read. */
describe('a person’s name and number', () => {
  let database: FreshDatabase;
  let served: Served;
  let metrics: Metrics;
  let routes: readonly Route[];
  let participantId: string;
  const rows: Record<string, string> = {};
  const printed: string[] = [];
  let silence: (() => void) | undefined;

  beforeAll(async () => {
    silence = listen((line) => printed.push(line));
    database = await freshDatabase();
    metrics = new Metrics();
    served = await serve(database.appUrl, {}, [metrics]);
    metrics.watch(served.app.get(DataSource), served.app.get(Jobs));
    routes = routesOf(served).filter(({ url }) => !url.includes('/sign-out'));
    participantId = (await aPerson(database, { ...known, responsible: 'Z990001' })).id;
    const named = routes.flatMap(({ rule: { subject } }) => (typeof subject === 'object' && 'row' in subject ? [subject.row] : []));
    const tables = [...new Set<PersonBearingTable>(['participation', ...named])];
    await takeChecksFrom(database, tables);
    for (const table of tables) rows[table] = await aPlainRow(database, table, participantId);
    await everythingIsAsked();
  }, 300_000);
  afterAll(async () => {
    silence?.();
    await served.close();
    await database.drop();
  });

  it('would be found in the log if they stood there', () => {
    const before = printed.length;
    new Logger('Spec').error({ cause: `Error about ${fullName}` });
    new Logger('Spec').warn(`number ${known.identityNumber}`);
    expect(printed.slice(before).filter((line) => traces.test(line))).toHaveLength(2);
    printed.length = before;
  });

  it('are answered to who may see them, and stand in nothing that the API prints, also where it fails', () => {
    expect(shown).toBeGreaterThan(5);
    expect(failed).toBeGreaterThan(0);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((line) => traces.test(line))).toEqual([]);
  });

  it('stand in no metric', async () => {
    const told = await metrics.text();
    expect(told).toContain('/api/participants/:participantId');
    expect(told).not.toMatch(traces);
    expect(told).not.toContain(participantId);
  });

  it('stand in no job that waits', async () => {
    await database.asOwner(`insert into job.job (name, data) values ('letters', '{"seen": true}')`);
    const jobs = await database.asOwner<{ content: string }>('select to_jsonb(j)::text as content from job.job j');
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.filter(({ content }) => traces.test(content))).toEqual([]);
  });

  let [shown, failed] = [0, 0];

  async function everythingIsAsked(): Promise<void> {
    const words = { text: fullName, identityNumber: known.identityNumber, reason: `${fullName} møtte opp i mottaket i dag` };
    const bodies = [
      words,
      { identityNumber: words.identityNumber },
      { text: words.text },
      { identityNumber: words.identityNumber, reason: words.reason },
      {},
    ];
    for (const actor of [anActor(), anActor({ id: 'Z990101', role: 'team-lead' })]) {
      const ask = await served.as(actor);
      for (const { method, url, rule } of routes) {
        const { subject } = rule;
        const row = typeof subject === 'object' && 'row' in subject ? (rows[subject.row] ?? '') : fullName;
        const address = url.replace(/:(\w+)/g, (_whole, name: string) =>
          encodeURIComponent(name === 'participantId' ? participantId : row),
        );
        for (const payload of method === 'GET' ? [undefined] : bodies) {
          const answer = await ask({ method, url: address, headers: { 'if-match': '"1"' }, ...(payload && { payload }) });
          if (answer.statusCode < 300 && traces.test(answer.body)) shown += 1;
          if (answer.statusCode >= 500) failed += 1;
        }
      }
      const broken = `{"text": "${fullName}", "identityNumber": "${known.identityNumber}"`;
      await ask({ method: 'POST', url: '/api/participants/search', headers: { 'content-type': 'application/json' }, payload: broken });
      await ask({ method: 'GET', url: `/api/${encodeURIComponent(fullName)}?number=${known.identityNumber}` });
    }
  }
});

/** Hears everything that the process prints, instead of whoever read it, until what it answers is called. */
function listen(hear: (line: string) => void): () => void {
  const keep = (...parts: readonly unknown[]): true => {
    hear(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
    return true;
  };
  const ways = [
    ...([process.stdout, process.stderr] as const).map((stream) => ({ owner: stream, way: 'write' })),
    ...['log', 'info', 'warn', 'error', 'debug'].map((way) => ({ owner: console, way })),
  ].map(({ owner, way }) => ({ owner, way, before: Reflect.get(owner, way) as unknown }));
  for (const { owner, way } of ways) Reflect.set(owner, way, keep);
  return () => {
    for (const { owner, way, before } of ways) Reflect.set(owner, way, before);
  };
}
