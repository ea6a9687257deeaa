import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, LocalDate } from '@fotfeste/shared/kernel';
import { Clock, osloDate, osloDayEnd } from './clock';
import { CommandReceipts } from './command-receipts';
import type { RecordedEvent } from './domain-event';
import { requestContext } from './request-context';
import { Tx } from './tx';

/** Keeps something derived true: runs on the recorded events, in their transaction, before it commits. */
export interface Projection {
  /** Beginnings of the event names it listens to, such as `participation.`. */
  readonly listensTo: readonly string[];
  apply(tx: Tx, events: readonly RecordedEvent[]): Promise<void>;
}

/** What a rehearsal found: the reply the deed would have given, and everything it would have changed. */
export interface Rehearsal<T> {
  readonly reply: T;
  readonly events: readonly RecordedEvent[];
}

/** What PostgreSQL is told of a transaction. */
interface Settings {
  readonly readOnly?: 'on' | 'off';
  /** One plan for all values, or PostgreSQL's choice. */
  readonly plans?: 'force_generic_plan' | 'auto';
}

/** The only way to a transaction. The actor is set in the database for that transaction alone. */
@Injectable()
export class UnitOfWork {
  private readonly projections: Projection[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The day it is, before any transaction. */
  today(): LocalDate {
    return osloDate(this.clock.now());
  }

  /** A module registers its projections when it starts; they run in the order of registration. */
  register(projection: Projection): void {
    this.projections.push(projection);
  }

  /** Does the work and everything that follows from it, or nothing. A repeated command gets the first reply again. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, async (tx) => {
      const command = requestContext()?.command;
      if (!command) return this.perform(tx, work);
      return tx.use(CommandReceipts).once(command, () => this.perform(tx, work));
    });
  }

  /** Reads as the actor, in a transaction that cannot write. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, work, { readOnly: 'on' });
  }

  /** Reads likewise, where the values decide how to look: lists with filters, and searches by words (ADR 10). */
  search<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, work, { readOnly: 'on', plans: 'auto' });
  }

  /**
   * Reads what was recorded when an earlier day ended: every table of a person that can change answers with the versions of that moment,
   * and today is that day. Who may see the person, and what is not kept in versions, is as it is now (ADR 16).
   */
  readAsOf<T>(actor: Actor, day: LocalDate, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const { now } = await this.open(actor, manager, { readOnly: 'on' });
      await manager.query(`select set_config('app.as_of', $1, true), set_config('search_path', 'earlier, public', true)`, [
        osloDayEnd(day).toISOString(),
      ]);
      return work(new Tx(actor, manager, now, day, 'reading'));
    });
  }

  /** Does the work with all its projections, tells what happened, and takes everything back. */
  async rehearse<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<Rehearsal<T>> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    try {
      const tx = await this.open(actor, runner.manager);
      const reply = await this.perform(tx, work);
      return { reply, events: tx.events };
    } finally {
      await runner.rollbackTransaction().finally(() => runner.release());
    }
  }

  private async perform<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    const reply = await work(tx);
    if (tx.events.length > 0 && this.projections.length > 0) await tx.asSystem(() => this.project(tx));
    return reply;
  }

  /** Every projection in its turn; each hears also what those before it have recorded. */
  private async project(tx: Tx): Promise<void> {
    for (const projection of this.projections) {
      const heard = tx.events.filter(({ name }) => projection.listensTo.some((beginning) => name.startsWith(beginning)));
      if (heard.length > 0) await projection.apply(tx, heard);
    }
  }

  private transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>, settings: Settings = {}): Promise<T> {
    return this.dataSource.transaction(async (manager) => work(await this.open(actor, manager, settings)));
  }

  private async open(actor: Actor, manager: EntityManager, { readOnly = 'off', plans = 'force_generic_plan' }: Settings = {}): Promise<Tx> {
    const now = this.clock.now();
    const today = osloDate(now);
    await manager.query(
      `select set_config('app.actor_id', $1, true), set_config('app.actor_role', $2, true), set_config('app.actor_offices', $3, true),
              set_config('app.actor_clearances', $4, true), set_config('app.actor_organisation', $5, true),
              set_config('app.today', $6, true), set_config('app.now', $7, true),
              set_config('app.actor_link', $8, true), set_config('app.actor_link_session', $9, true),
              set_config('transaction_read_only', $10, true), set_config('plan_cache_mode', $11, true)`,
      [
        ...[actor.id, actor.role, actor.offices.join(','), actor.clearances.join(','), actor.organisation ?? '', today, now.toISOString()],
        ...[actor.link?.tokenHash ?? '', actor.link?.sessionHash ?? '', readOnly, plans],
      ],
    );
    return new Tx(actor, manager, now, today, readOnly === 'on' ? 'reading' : 'writing');
  }
}
