import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { CaseRow } from '@fotfeste/caseload/domain';
import { quietLimitLock } from './quiet-limit/quiet-limit.repository';
import { noSubject } from './queue/deadline-key';
import { deadlineNames, deadlineUpdates, type DeadlineColumns } from './deadline-columns';
import { caseColumns, caseOfColumns, columnsOfCase, type CaseColumns } from './case-columns';

/** What the read model holds of a person. */
export interface StoredCase {
  readonly row: CaseRow;
  readonly deadlines: readonly DeadlineColumns[];
}

const columns = Object.values(caseColumns);
const updates = columns.filter((column) => column !== 'participant_id').map((column) => `${column} = excluded.${column}`);

/** The read model itself. Only projections and the commands write in it. */
export class CaseloadRepository {
  constructor(private readonly tx: Tx) {}

  /**
   * Waits until nobody else rewrites these people, so that the last one to write has seen what all others did. Their rows are locked, of which
   * there may be as many as an import has people; locks of another kind have room for some thousands, and are for who has no row yet.
   */
  async lock(participantIds: readonly ParticipantId[]): Promise<void> {
    await this.tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [quietLimitLock]);
    const rowless = await this.lockRows(participantIds);
    if (rowless.length === 0) return;
    // Nobody else sees who is made in this very transaction
    await this.tx.query(
      `select pg_advisory_xact_lock(hashtextextended('caseload ' || id, 0)) from (
         select id from unnest($1::uuid[]) as id
         where not exists (select 1 from participant p where p.participant_id = id and p.xmin = pg_current_xact_id()::xid)
         order by id) ids`,
      [rowless],
    );
    // Whoever was waited for may have written the row, and another may be rewriting that by now
    await this.lockRows(rowless);
  }

  /** Those of them who have no row to lock. */
  private async lockRows(participantIds: readonly ParticipantId[]): Promise<readonly ParticipantId[]> {
    const rows = await this.tx.query<{ id: ParticipantId }>(
      'select participant_id as id from caseload_row where participant_id = any ($1::uuid[]) order by participant_id for no key update',
      [participantIds],
    );
    const locked = new Set(rows.map(({ id }) => id));
    return participantIds.filter((id) => !locked.has(id));
  }

  /** Replaces what is stored of these people; those without a case are taken out. */
  async replace(participantIds: readonly ParticipantId[], cases: readonly StoredCase[]): Promise<void> {
    const rows = JSON.stringify(cases.map(({ row }) => columnsOfCase(row)));
    const deadlines = JSON.stringify(cases.flatMap((each) => each.deadlines));
    await this.tx.query(
      `with made as materialized (select * from jsonb_populate_recordset(null::caseload_row, $2::jsonb)),
       gone as (delete from caseload_row where participant_id = any ($1) and participant_id not in (select participant_id from made))
       insert into caseload_row (${columns.join(', ')}) select ${columns.join(', ')} from made
       on conflict (participant_id) do update set ${updates.join(', ')}`,
      [participantIds, rows],
    );
    await this.tx.query(
      `with made as materialized (
         select distinct on (participant_id, kind, subject_id, due_on) * from jsonb_populate_recordset(null::caseload_deadline, $2::jsonb)),
       gone as (
         delete from caseload_deadline d where participant_id = any ($1) and not exists (
           select 1 from made m
           where m.participant_id = d.participant_id and m.kind = d.kind and m.subject_id = d.subject_id and m.due_on = d.due_on))
       insert into caseload_deadline (${deadlineNames.join(', ')}) select ${deadlineNames.join(', ')} from made
       on conflict (participant_id, kind, subject_id, due_on) do update set
         ${deadlineUpdates.join(', ')}`,
      [participantIds, deadlines],
    );
  }

  /** What is stored of these people. */
  async stored(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, StoredCase>> {
    const rows = await this.tx.query<{ content: CaseColumns }>(
      'select to_jsonb(r) as content from caseload_row r where participant_id = any ($1)',
      [participantIds],
    );
    const deadlines = await this.tx.query<{ content: DeadlineColumns }>(
      'select to_jsonb(d) as content from caseload_deadline d where participant_id = any ($1)',
      [participantIds],
    );
    return new Map(
      rows.map(({ content }) => {
        const row = caseOfColumns(content);
        const own = deadlines.map((each) => each.content).filter(({ participant_id: id }) => id === row.participantId);
        return [row.participantId, { row, deadlines: own }];
      }),
    );
  }

  /** The next people after one, by id: for going through everybody in pieces. */
  async idsAfter(last: ParticipantId | undefined, size: number): Promise<readonly ParticipantId[]> {
    const rows = await this.tx.query<{ id: string }>(
      `select participant_id as id from (
         (select participant_id from person_access where participant_id > $1 order by participant_id limit $2)
         union (select participant_id from caseload_row where participant_id > $1 order by participant_id limit $2)) people
       order by participant_id limit $2`,
      [last ?? noSubject, size],
    );
    return rows.map(({ id }) => id);
  }

  async countPeople(): Promise<number> {
    const [row] = await this.tx.query<{ count: number }>('select count(*)::int as count from person_access');
    return row?.count ?? 0;
  }
}
