import type { EntityManager } from 'typeorm';
import { systemActor, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import type { DomainEvent, RecordedEvent } from './domain-event';
import { requestContext } from './request-context';

/** A repository or reader: a plain class that is handed the transaction. */
export type UsesTx<T> = new (tx: Tx) => T;

/** One open transaction with the actor set in the database. Comes only from {@link UnitOfWork}. */
export class Tx {
  private readonly used = new Map<UsesTx<unknown>, unknown>();
  private readonly recorded: RecordedEvent[] = [];
  /** Whether the statements run with the product's own rights meanwhile. */
  private isAsSystem = false;

  constructor(
    readonly actor: Actor,
    readonly manager: EntityManager,
    readonly now: Date,
    readonly today: LocalDate,
    private readonly mode: 'reading' | 'writing' = 'writing',
  ) {}

  /** Whether a question that was answered needs no asking again: nothing is written here, and the rights are the actor's own. */
  get mayRemember(): boolean {
    return this.mode === 'reading' && !this.isAsSystem;
  }

  /** The repository or reader of this transaction. */
  use<T>(Type: UsesTx<T>): T {
    const known = this.used.get(Type) as T | undefined;
    if (known) return known;
    const made = new Type(this);
    this.used.set(Type, made);
    return made;
  }

  /** Rows of a statement. `Row` is what the statement selects. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf(result) as readonly Row[];
  }

  /** Writes what happened, in this transaction. */
  async record(event: DomainEvent): Promise<void> {
    const { name, participantId, subjectId, organisation, payload = {} } = event;
    await this.manager.query(
      `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, organisation, payload, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.now, this.actor.id, this.actor.name, name, participantId, subjectId, organisation, payload, requestContext()?.requestId],
    );
    this.recorded.push({ ...event, at: this.now, actorId: this.actor.id, actorName: this.actor.name });
  }

  /** The events recorded so far. */
  get events(): readonly RecordedEvent[] {
    return this.recorded;
  }

  /** The work done with the product's own rights, for rows that decide who sees whom and for read models. The actor stays in stamps and events. */
  async asSystem<T>(work: () => Promise<T>): Promise<T> {
    if (this.isAsSystem) return work();
    await this.workWith(systemActor.role);
    const result = await work();
    await this.workWith(this.actor.role);
    return result;
  }

  private async workWith(rights: Actor['role']): Promise<void> {
    this.isAsSystem = !this.isAsSystem;
    await this.manager.query(`select set_config('app.actor_role', $1, true)`, [rights]);
  }
}

/** TypeORM answers `[rows, count]` to `update` and `delete`, and rows to everything else. */
function rowsOf(result: unknown): readonly unknown[] {
  if (!Array.isArray(result)) return [];
  const isRowsAndCount = result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
  return isRowsAndCount ? (result[0] as readonly unknown[]) : result;
}
