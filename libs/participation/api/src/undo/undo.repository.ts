import type { Tx } from '@fotfeste/shared/api';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationChangeRow } from '../rows/change.row';
import type { ParticipationRow } from '../rows/participation.row';
import type { Deed, RowContent } from './undo.reader';

/** Columns of a participation that a step or change may set. Who made it, where it is, and what the provider wrote stay. */
const restored = [
  ...['status', 'status_from', 'reason', 'reason_words', 'starts_on', 'ends_on'],
  ...['background_id', 'content', 'content_elements', 'applied_on', 'waiting_since', 'waiting_cause', 'waiting_cause_code'],
  ...['shared_on', 'placed_at', 'placed_by', 'placed_by_name', 'assessment_id', 'overrides'],
  ...['attainment', 'attainment_words', 'attainment_on', 'attainment_by_name', 'report_given_up'],
].join(', ');

/** Writes a participation back as it was, and marks what was done as undone. */
export class UndoRepository {
  constructor(private readonly tx: Tx) {}

  async takeBack(row: ParticipationRow, deed: Deed, before: RowContent | undefined): Promise<ParticipationRow> {
    if (deed.kind === 'change' && deed.row.kind === 'extent') await this.takeBackExtent(row, deed.row);
    await this.mark(deed);
    await this.planAgain(row, deed);
    await this.proposeAgain(row, deed);
    if (!before) return this.withdraw(row);
    await this.tx.query(
      `update participation set (${restored}, news_for_provider_at) =
         (select ${restored}, case when participation.shared_on is not null then $3::timestamptz end from jsonb_populate_record(null::participation, $2))
       where id = $1`,
      [row.id, before, this.tx.now],
    );
    return this.read(row.id);
  }

  /** A referral that is taken back whole has been withdrawn: it was there for some minutes. */
  private async withdraw(row: ParticipationRow): Promise<ParticipationRow> {
    const { tx } = this;
    const participations = tx.use(ParticipationRepository);
    await participations.change(row.id, { status: 'withdrawn', statusFrom: tx.today, reason: null, reasonWords: null });
    await participations.addStatus(row, {
      ...{ status: 'withdrawn', validFrom: tx.today, step: 'undo', reason: null, reasonWords: null },
      ...{ isPlanned: false, versionBefore: row.version },
    });
    return this.read(row.id);
  }

  private async mark({ kind, row }: Deed): Promise<void> {
    const table = kind === 'step' ? 'participation_status' : 'participation_change';
    await this.tx.query(`update ${table} set undone_at = $2, undone_by_name = $3 where id = $1`, [row.id, this.tx.now, this.tx.actor.name]);
    if (kind === 'step')
      await this.tx.query('update participation_status set withdrawn_at = $2 where id = $1 and applied_at is null', [row.id, this.tx.now]);
  }

  /** An ending that was planned before, and that what is undone took back, is planned again. */
  private async planAgain({ id }: ParticipationRow, { row }: Deed): Promise<void> {
    await this.tx.query(
      `update participation_status set withdrawn_at = null
       where participation_id = $1 and withdrawn_at = $2 and applied_at is null and undone_at is null and id <> $3`,
      [id, row.recordedAt, row.id],
    );
  }

  /** A proposal that was approved with the deed waits for an answer again. */
  private async proposeAgain({ id }: ParticipationRow, { row }: Deed): Promise<void> {
    await this.tx.query(
      `update participation_proposal set status = 'waiting', settled_at = null, settled_by_name = null, applied = null
       where participation_id = $1 and status = 'approved' and settled_at = $2`,
      [id, row.recordedAt],
    );
  }

  /** The extent from that day on is as it was: another row of the same day, or none. */
  private async takeBackExtent({ id }: ParticipationRow, { validFrom }: ParticipationChangeRow): Promise<void> {
    await this.tx.query(
      `update participation_extent e set percent = h.percent, days_per_week = h.days_per_week
       from participation_extent_history h
       where e.participation_id = $1 and e.valid_from = $2 and h.id = e.id and h.version = e.version - 1`,
      [id, validFrom],
    );
    await this.tx.query('delete from participation_extent where participation_id = $1 and valid_from = $2 and version = 1', [
      id,
      validFrom,
    ]);
  }

  /** Past what the repository remembers of this transaction. */
  private read(id: string): Promise<ParticipationRow> {
    return this.tx.use(ParticipationRepository).require(id);
  }
}
