import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Jobs } from '@fotfeste/shared/api';
import type { Follower } from './follower';
import { lawAsked } from '@fotfeste/eligibility/api';

/** Waiting connections and the like, as the pool of the database tells them. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** What this process tells Prometheus. Labels are patterns of addresses, methods, statuses and names of queues: nobody can be read out of them. */
export class Metrics implements Follower {
  private watched: { readonly dataSource: DataSource; readonly jobs: Jobs } | undefined;
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'fotfeste_request_seconds',
    help: 'How long requests took, by the pattern of their address',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  private readonly pool = this.gauge('fotfeste_pool_connections', 'Connections to the database', 'state');
  private readonly lastRun = this.gauge('fotfeste_job_last_run_timestamp_seconds', 'When a job last ended in this process', 'queue');
  private readonly duration = this.gauge('fotfeste_job_last_duration_seconds', 'How long its last run took', 'queue');
  private readonly failures = new Counter({
    name: 'fotfeste_job_failures_total',
    help: 'Runs of a job in this process that failed',
    labelNames: ['queue'],
    registers: [this.registry],
  });
  private readonly queueAge = this.gauge(
    'fotfeste_queue_age_seconds',
    'How long the oldest job that is due has waited; 0 when none does',
    'queue',
  );
  private readonly databaseUp = this.gauge('fotfeste_database_up', 'Whether the database answered when this was asked');
  private readonly evaluations = new Counter({
    name: 'fotfeste_rule_evaluations_total',
    help: 'How often the law was asked about a measure for somebody',
    registers: [this.registry],
  });

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Counts every answer, also what was refused or failed. */
  follow(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      const labels = { method: request.method, route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) };
      this.requests.observe(labels, reply.elapsedTime / 1000);
      done();
    });
  }

  /** What is read each time somebody asks. */
  watch(dataSource: DataSource, jobs: Jobs): void {
    this.watched = { dataSource, jobs };
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    if (this.watched) {
      const { dataSource, jobs } = this.watched;
      this.readPool(dataSource);
      this.readJobs(jobs);
      await this.readQueues(dataSource);
    }
    this.evaluations.reset();
    this.evaluations.inc(lawAsked());
    return this.registry.metrics();
  }

  private readPool(dataSource: DataSource): void {
    const { master } = dataSource.driver as unknown as { readonly master: Pool };
    this.pool.set({ state: 'open' }, master.totalCount);
    this.pool.set({ state: 'in-use' }, master.totalCount - master.idleCount);
    this.pool.set({ state: 'waiting' }, master.waitingCount);
  }

  private readJobs(jobs: Jobs): void {
    this.failures.reset();
    for (const [queue, { endedAt, seconds, failures }] of jobs.runs) {
      this.lastRun.set({ queue }, endedAt.getTime() / 1000);
      this.duration.set({ queue }, seconds);
      this.failures.inc({ queue }, failures);
    }
  }

  /** Who asks while the database is away is told that it is, and everything else. */
  private async readQueues(dataSource: DataSource): Promise<void> {
    try {
      const rows = await dataSource.query<{ queue: string; age: number }[]>(
        `select q.name as queue, coalesce(max(extract(epoch from now() - j.start_after)), 0)::float as age
         from job.queue q left join job.job j on j.name = q.name and j.state in ('created', 'retry') and j.start_after <= now() group by 1`,
      );
      for (const { queue, age } of rows) this.queueAge.set({ queue }, age);
      this.databaseUp.set(1);
    } catch {
      this.databaseUp.set(0);
    }
  }

  private gauge(name: string, help: string, ...labelNames: readonly string[]): Gauge {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }
}
