import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { StaffMemberView } from '../staff/staff.view';
import type { AbsenceView } from './absence.view';

/** An absence to be stored. */
export interface NewAbsence {
  readonly adviser: StaffMemberView;
  readonly substitute: StaffMemberView;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Absences of those at the actor's offices, and those the actor is named in. */
export class AbsenceRepository {
  constructor(private readonly tx: Tx) {}

  /** What runs and what is to come. */
  open(): Promise<readonly AbsenceView[]> {
    return this.tx.query<AbsenceView>(
      `select id, adviser_id as "adviserId", adviser_name as "adviserName", substitute_id as "substituteId", substitute_name as "substituteName",
              from_date::text as from, to_date::text as to, registered_by_name as "registeredByName"
       from absence where ended_at is null and to_date >= $1 order by from_date, adviser_name, id`,
      [this.tx.today],
    );
  }

  /** Nobody else registers something of the same adviser until the transaction ends. */
  async hold(adviserId: string): Promise<void> {
    await this.tx.query(`select pg_advisory_xact_lock(hashtextextended('absence ' || $1, 0))`, [adviserId]);
  }

  async add({ adviser, substitute, from, to }: NewAbsence): Promise<string> {
    const { actor, now } = this.tx;
    const [row] = await this.tx.query<{ id: string }>(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at,
         registered_by, registered_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [adviser.id, adviser.name, substitute.id, substitute.name, adviser.offices, from, to, now, actor.id, actor.name],
    );
    return row?.id ?? '';
  }

  /** @returns whether there was one to end that the actor may end. */
  async end(id: string): Promise<boolean> {
    const { actor, now, today } = this.tx;
    const rows = await this.tx.query(
      'update absence set ended_at = $2, ended_by_name = $3 where id = $1 and ended_at is null and to_date >= $4 returning id',
      [id, now, actor.name, today],
    );
    return rows.length > 0;
  }
}
