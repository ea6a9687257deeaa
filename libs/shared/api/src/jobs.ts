import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';

/** A job: work that the calendar starts. Safe to run twice and on several instances. */
export interface Job {
  /** Queue name; also listed in {@link queues} so that the migrate command makes it. */
  readonly queue: Queue;
  /** Cron expression in Oslo time. */
  readonly schedule: string;
  run(): Promise<void>;
}

/** Every queue of the product. */
export const queues = [
  'participation-calendar',
  'confirmation-calendar',
  'follow-up-calendar',
  'draft-cleanup',
  'session-cleanup',
  'access-log-seal',
  'access-log-months',
  'access-log-expiry',
  'letters',
  'outbox',
  'plan-paths',
  'bulk-runs',
] as const;
export type Queue = (typeof queues)[number];

/** How a job's last run in this process went. */
export interface JobRuns {
  readonly endedAt: Date;
  readonly seconds: number;
  /** Runs that failed since the process started. */
  readonly failures: number;
}

/** Runs the rooms' jobs on the queue in PostgreSQL. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly jobs: Job[] = [];
  private boss: PgBoss | undefined;
  private readonly failing = new Set<Queue | 'queue'>();
  private readonly ended = new Map<Queue, JobRuns>();

  /** The jobs that have run in this process. */
  get runs(): ReadonlyMap<Queue, JobRuns> {
    return this.ended;
  }

  /** Whether something that the calendar starts was not done when it was last started here, or the queue itself does not answer. */
  get isFailing(): boolean {
    return this.failing.size > 0;
  }

  /** A module registers its jobs when it starts. */
  register(job: Job): void {
    this.jobs.push(job);
  }

  /** Starts working. Called once by the process that serves, never by specs or commands. */
  async start(connectionString: string): Promise<void> {
    const boss = new PgBoss({ connectionString, schema: 'job', migrate: false, createSchema: false, max: 2 });
    boss.on('error', (error: Error) => {
      this.failing.add('queue');
      this.logger.warn(`The job queue waits for the database: ${error.message}`);
    });
    await boss.start();
    this.boss = boss;
    for (const job of this.jobs) {
      await boss.work(job.queue, () => this.perform(job));
      await boss.schedule(job.queue, job.schedule, {}, { tz: 'Europe/Oslo' });
    }
  }

  /** Does a job, and remembers whether it could be done. A failure is the queue's to repeat. */
  async perform(job: Job): Promise<void> {
    // Started by the queue: so it answers again
    this.failing.delete('queue');
    const began = performance.now();
    try {
      await job.run();
      this.failing.delete(job.queue);
    } catch (error) {
      this.failing.add(job.queue);
      throw error;
    } finally {
      const failures = (this.ended.get(job.queue)?.failures ?? 0) + (this.failing.has(job.queue) ? 1 : 0);
      // The machine's clock, not the product's: who watches compares it with theirs
      this.ended.set(job.queue, { endedAt: new Date(), seconds: (performance.now() - began) / 1000, failures });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5000 });
  }
}
