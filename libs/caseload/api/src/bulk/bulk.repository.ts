import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { outcomeOfReason, type BulkOutcome, type BulkReason, type BulkState } from '@fotfeste/caseload/domain';
import type { BulkContent, BulkTarget, BulkTrace, BulkWish } from './bulk-deed';

/** Where a step with many people was asked for. */
export type BulkOrigin = 'list' | 'redistribution';

export interface BulkRunRow {
  readonly id: string;
  readonly origin: BulkOrigin;
  readonly content: BulkContent;
  readonly state: BulkState;
  readonly people: number;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly startedByName: string;
  readonly finishedAt: Date | null;
}

interface BulkItemRow {
  readonly participantId: ParticipantId;
  readonly wish: BulkWish | null;
  readonly outcome: BulkOutcome;
  readonly reason: BulkReason | null;
  readonly before: object | null;
  readonly made: object | null;
}

/** One person in a run whose turn it is. */
export interface BulkItem extends BulkTarget {
  readonly trace?: BulkTrace;
}

/** What has become of one person. */
export interface BulkResult {
  readonly participantId: ParticipantId;
  readonly outcome: BulkOutcome;
  readonly reason?: BulkReason | undefined;
}

const runColumns = `id, origin, content, state, people, started_at as "startedAt", started_by as "startedBy",
  started_by_name as "startedByName", finished_at as "finishedAt"`;

/** Steps with many people, under the walls of the database: each sees those they have started. */
export class BulkRepository {
  constructor(private readonly tx: Tx) {}

  async add(origin: BulkOrigin, content: BulkContent, targets: readonly BulkTarget[]): Promise<string> {
    const { actor, now } = this.tx;
    const [run] = await this.tx.query<{ id: string }>(
      `insert into bulk_run (action, origin, content, state, people, started_at, started_by, started_by_name)
       values ($1, $2, $3, 'running', $4, $5, $6, $7) returning id`,
      [content.action, origin, content, targets.length, now, actor.id, actor.name],
    );
    const id = run?.id ?? '';
    await this.tx.query(
      `insert into bulk_item (run_id, participant_id, place, wish, outcome)
       select $1, wanted.id, wanted.place, nullif(wanted.wish, 'null'::jsonb), 'waiting'
       from unnest($2::uuid[], $3::jsonb[]) with ordinality as wanted (id, wish, place)`,
      [id, targets.map(({ participantId }) => participantId), targets.map(({ wish }) => JSON.stringify(wish ?? null))],
    );
    return id;
  }

  async find(id: string): Promise<BulkRunRow | undefined> {
    const [run] = await this.tx.query<BulkRunRow>(`select ${runColumns} from bulk_run where id = $1`, [id]);
    return run;
  }

  /** The run, and nobody else works on it until this transaction ends. */
  async held(id: string): Promise<BulkRunRow | undefined> {
    const [run] = await this.tx.query<BulkRunRow>(`select ${runColumns} from bulk_run where id = $1 for update`, [id]);
    return run;
  }

  /** The actor's own of the last days, the newest first. */
  latest(since: Date): Promise<readonly BulkRunRow[]> {
    return this.tx.query<BulkRunRow>(
      `select ${runColumns} from bulk_run where started_by = $1 and started_at >= $2 order by started_at desc, id desc limit 20`,
      [this.tx.actor.id, since],
    );
  }

  /** Runs that have not ended, whoever started them. Read with the product's own rights. */
  open(): Promise<readonly Pick<BulkRunRow, 'id' | 'startedBy'>[]> {
    return this.tx.asSystem(() =>
      this.tx.query(`select id, started_by as "startedBy" from bulk_run where state in ('running', 'undoing') order by started_at, id`),
    );
  }

  /** Another run that is giving some of these people to somebody; two who start at once wait for each other from here on. */
  async assigning(participantIds: readonly ParticipantId[]): Promise<Pick<BulkRunRow, 'id' | 'startedBy' | 'startedByName'> | undefined> {
    await this.tx.query(`select pg_advisory_xact_lock(hashtext('bulk_run assign'))`);
    const [run] = await this.tx.asSystem(() =>
      this.tx.query<Pick<BulkRunRow, 'id' | 'startedBy' | 'startedByName'>>(
        `select r.id, r.started_by as "startedBy", r.started_by_name as "startedByName" from bulk_run r
         where r.state in ('running', 'undoing') and r.action = 'assign'
           and exists (select 1 from bulk_item i where i.run_id = r.id and i.participant_id = any ($1))
         order by r.started_at limit 1`,
        [participantIds],
      ),
    );
    return run;
  }

  async setState(id: string, state: BulkState): Promise<void> {
    const finishedAt = state === 'done' || state === 'undone' ? this.tx.now : null;
    await this.tx.query('update bulk_run set state = $2, finished_at = coalesce($3, finished_at) where id = $1', [id, state, finishedAt]);
  }

  /** Those whose turn it is: the next that wait, or that were done and are to be undone. */
  async next(id: string, state: 'running' | 'undoing', most: number): Promise<readonly BulkItem[]> {
    const rows = await this.tx.query<BulkItemRow>(
      `select participant_id as "participantId", wish, outcome, reason, before, made from bulk_item
       where run_id = $1 and outcome = $2 order by place limit ${String(most)}`,
      [id, state === 'running' ? 'waiting' : 'done'],
    );
    return rows.map(({ participantId, wish, before, made }) => ({
      participantId,
      ...(wish && { wish }),
      ...(before && made && { trace: { before, made } }),
    }));
  }

  async done(id: string, participantId: ParticipantId, { before, made }: BulkTrace): Promise<void> {
    await this.tx.query(`update bulk_item set outcome = 'done', before = $3, made = $4 where run_id = $1 and participant_id = $2`, [
      ...[id, participantId],
      ...[before, made],
    ]);
  }

  async notDone(id: string, participantId: ParticipantId, reason: BulkReason): Promise<void> {
    await this.settle(id, participantId, outcomeOfReason(reason), reason);
  }

  async settle(id: string, participantId: ParticipantId, outcome: BulkOutcome, reason?: BulkReason): Promise<void> {
    await this.tx.query('update bulk_item set outcome = $3, reason = $4 where run_id = $1 and participant_id = $2', [
      ...[id, participantId],
      ...[outcome, reason],
    ]);
  }

  /** Those left over whom whoever started it does not see any longer. Written with the product's own rights: the actor does not see them. */
  async leaveUnseen(id: string, state: 'running' | 'undoing'): Promise<void> {
    const [from, to] = state === 'running' ? ['waiting', 'refused'] : ['done', 'kept'];
    await this.tx.asSystem(() =>
      this.tx.query(`update bulk_item set outcome = $3, reason = 'no-longer-seen' where run_id = $1 and outcome = $2`, [id, from, to]),
    );
  }

  /** How many have which outcome, those that the actor does not see any longer among them. */
  async counts(ids: readonly string[]): Promise<readonly { readonly id: string; readonly outcome: BulkOutcome; readonly count: number }[]> {
    return this.tx.asSystem(() =>
      this.tx.query(
        'select run_id as id, outcome, count(*)::int as count from bulk_item where run_id = any ($1) group by run_id, outcome order by 1, 2',
        [ids],
      ),
    );
  }

  /** What became of each whom the actor sees. */
  async results(id: string): Promise<readonly BulkResult[]> {
    const rows = await this.tx.query<BulkItemRow>(
      `select participant_id as "participantId", wish, outcome, reason, before, made from bulk_item where run_id = $1 order by place`,
      [id],
    );
    return rows.map(({ participantId, outcome, reason }) => ({ participantId, outcome, ...(reason && { reason }) }));
  }
}
