import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { DataSource } from 'typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from '../testing/served';
import { Metrics } from './metrics';
import { serveMetrics } from './metrics-port';
import { tracesTo } from './traces';

describe('the metrics', () => {
  let database: FreshDatabase;
  let served: Served;
  let port: Server;
  beforeAll(async () => {
    database = await freshDatabase();
    const metrics = new Metrics();
    served = await serve(database.appUrl, {}, [metrics]);
    metrics.watch(served.app.get(DataSource), served.app.get(Jobs));
    port = await serveMetrics(metrics, '127.0.0.1', 0);
  });
  afterAll(async () => {
    port.close();
    await served.close();
    await database.drop();
  });

  const fetched = (path: string, method = 'GET'): Promise<Response> =>
    fetch(`http://127.0.0.1:${String((port.address() as AddressInfo).port)}${path}`, { method });
  const text = async (): Promise<string> => (await fetched('/api/metrics')).text();

  it('count requests by the pattern of the address and tell nothing of whom was asked about', async () => {
    const ask = await served.as(anActor());
    const somebody = '01990000-0000-7000-8000-00000000abcd';
    await ask({ method: 'GET', url: `/api/participants/${somebody}/header` });
    await ask({ method: 'GET', url: '/api/caseload/office?sort=name&filter=under-30' });
    await ask({ method: 'GET', url: `/api/nowhere/${somebody}` });
    const told = await text();
    expect(told).toContain('fotfeste_request_seconds_count{method="GET",route="/api/participants/:participantId/header",status="404"} 1');
    expect(told).toContain('fotfeste_request_seconds_count{method="GET",route="/api/caseload/office",status="200"} 1');
    expect(told).not.toContain(somebody);
    expect(told).not.toContain('under-30');
  });

  it('tell of the pool, the jobs, the queue and how often the law was asked', async () => {
    const jobs = served.app.get(Jobs);
    const letters = { queue: 'letters', schedule: '* * * * *' } as const;
    await jobs.perform({ ...letters, run: () => Promise.reject(new Error('no printer')) }).catch(() => undefined);
    await jobs.perform({ ...letters, run: () => Promise.resolve() });
    await database.asOwner(`insert into job.job (name, start_after) values ('outbox', now() - interval '90 seconds')`);
    const told = await text();
    expect(told).toMatch(/fotfeste_pool_connections\{state="open"\} [1-9]/);
    expect(told).toContain('fotfeste_pool_connections{state="waiting"} 0');
    expect(told).toContain('fotfeste_job_failures_total{queue="letters"} 1');
    expect(told).toMatch(/fotfeste_job_last_run_timestamp_seconds\{queue="letters"\} \d{10}/);
    expect(told).toMatch(/fotfeste_queue_age_seconds\{queue="outbox"\} 9\d/);
    expect(told).toContain('fotfeste_queue_age_seconds{queue="letters"} 0');
    expect(told).toMatch(/fotfeste_rule_evaluations_total \d+/);
    expect(told).toContain('fotfeste_database_up 1');
  });

  it('are not to be had where everybody asks, and nothing else is to be had where they are', async () => {
    const ask = await served.as(anActor({ role: 'administrator' }));
    expect((await ask({ method: 'GET', url: '/api/metrics' })).statusCode).toBe(404);
    expect((await served.ask({ method: 'GET', url: '/api/metrics' })).statusCode).toBe(404);
    expect((await fetched('/api/health/live')).status).toBe(404);
    expect((await fetched('/api/metrics', 'POST')).status).toBe(404);
  });
});

describe('the traces', () => {
  it('are off where nobody has said where to', async () => {
    expect(await tracesTo(undefined)).toBeUndefined();
  });

  it('tell pattern, status and request id, join the caller’s trace, and hold nothing that was asked or sent', async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        received.push(`${request.url ?? ''} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const traces = await tracesTo(`http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`);
    const server = fastify({ genReqId: () => 'request-1' });
    traces?.follow(server);
    server.post('/api/participants/:participantId/tasks', (_request, reply) => reply.code(201).send({}));
    await server.inject({
      method: 'POST',
      url: '/api/participants/04908729450/tasks?name=Hansen',
      headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
      payload: { title: 'Kari Nordmann' },
    });
    await server.close();
    collector.close();

    const told = received.join('\n');
    expect(told).toMatch(/^\/v1\/traces /);
    for (const part of ['/api/participants/:participantId/tasks', '201', 'request-1', '0af7651916cd43dd8448eb211c80319c'])
      expect(told).toContain(part);
    for (const secret of ['04908729450', 'Hansen', 'Nordmann']) expect(told).not.toContain(secret);
  });
});
