import { Any } from 'typeorm';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { partyOf, type EndReason, type ParticipationStatus, type StepName } from '@fotfeste/participation/domain';
import { ParticipationExtentRow, ParticipationGoalRow, ParticipationStatusRow } from './rows/life.rows';
import { ParticipationRow } from './rows/participation.row';

/** Fields of a row that the database does not set by itself. */
export type NewParticipation = Partial<ParticipationRow> &
  Pick<ParticipationRow, 'participantId' | 'measure' | 'route' | 'ending' | 'status' | 'statusFrom'>;

/** A status on its way into the history. */
export interface NewStatus {
  readonly status: ParticipationStatus;
  readonly validFrom: LocalDate;
  readonly step: StepName | 'undo';
  readonly reason: EndReason | null;
  readonly reasonWords: string | null;
  readonly isPlanned: boolean;
  /** Version of the participation that the step was taken on; empty when the participation begins with it. */
  readonly versionBefore: number | null;
}

/** Participations the actor sees. */
export class ParticipationRepository {
  private readonly ofPeople: AskedTogether<ParticipantId, readonly ParticipationRow[]>;
  private readonly extentsOf: AskedTogether<string, readonly ParticipationExtentRow[]>;

  constructor(private readonly tx: Tx) {
    this.ofPeople = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(ParticipationRow, { where: { participantId: Any(ids) }, order: { createdAt: 'DESC' } });
      return grouped(rows, ({ participantId }) => participantId);
    });
    this.extentsOf = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(ParticipationExtentRow, { where: { participationId: Any(ids) }, order: { validFrom: 'ASC' } });
      return grouped(rows, ({ participationId }) => participationId);
    });
  }

  async find(id: string): Promise<ParticipationRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationRow, { id })) ?? undefined;
  }

  async require(id: string): Promise<ParticipationRow> {
    const row = await this.find(id);
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** The row, held until the transaction ends. Whoever may not see it gets the answer for what does not exist. */
  async held(id: string): Promise<ParticipationRow> {
    await this.asParty(() => this.tx.query('select 1 from participation where id = $1 for update', [id]));
    return this.require(id);
  }

  async ofPerson(participantId: ParticipantId): Promise<readonly ParticipationRow[]> {
    return (await this.ofPeople.of(participantId)) ?? [];
  }

  /** Whether the person has no newer participation in the same offering. */
  async isNewest({ id, participantId, offeringId, createdAt }: ParticipationRow): Promise<boolean> {
    if (!offeringId) return true;
    const newer = await this.tx.query(
      `select 1 from participation where participant_id = $1 and offering_id = $2 and id <> $3 and created_at > $4
         and status not in ('withdrawn', 'wrongly-registered') limit 1`,
      [participantId, offeringId, id, createdAt],
    );
    return newer.length === 0;
  }

  async add(fields: NewParticipation): Promise<ParticipationRow> {
    const { actor, now } = this.tx;
    const stamps = { createdAt: now, createdBy: actor.id, createdByName: actor.name };
    const { identifiers } = await this.tx.manager.insert(ParticipationRow, { ...fields, ...stamps });
    return this.require((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, fields: Partial<ParticipationRow>): Promise<ParticipationRow> {
    await this.asParty(() => this.tx.manager.update(ParticipationRow, { id }, fields));
    return this.require(id);
  }

  async addStatus({ id, participantId }: ParticipationRow, { isPlanned, ...status }: NewStatus): Promise<void> {
    const { actor, now } = this.tx;
    const recorded = { recordedAt: now, recordedBy: actor.id, recordedByName: actor.name, appliedAt: isPlanned ? null : now };
    await this.asParty(() =>
      this.tx.manager
        .createQueryBuilder()
        .insert()
        .into(ParticipationStatusRow)
        .values({ participantId, participationId: id, ...status, ...recorded })
        .returning([])
        .execute(),
    );
  }

  async statuses(participationId: string): Promise<readonly ParticipationStatusRow[]> {
    return this.tx.manager.find(ParticipationStatusRow, { where: { participationId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** The status that is planned for a day ahead. */
  async planned(participationId: string): Promise<ParticipationStatusRow | undefined> {
    return (await this.statuses(participationId)).find(({ appliedAt, withdrawnAt }) => !appliedAt && !withdrawnAt);
  }

  /** A planned status comes true, or is taken back. */
  async settlePlanned(participationId: string, fate: 'applied_at' | 'withdrawn_at'): Promise<void> {
    await this.asParty(() =>
      this.tx.query(
        `update participation_status set ${fate} = $2 where participation_id = $1 and applied_at is null and withdrawn_at is null`,
        [participationId, this.tx.now],
      ),
    );
  }

  async goals(participationId: string): Promise<readonly ParticipationGoalRow[]> {
    return this.tx.manager.find(ParticipationGoalRow, { where: { participationId }, order: { place: 'ASC' } });
  }

  async addGoals({ id, participantId }: ParticipationRow, words: readonly string[], firstPlace: number): Promise<void> {
    if (words.length === 0) return;
    const addedByName = this.tx.actor.name;
    await this.tx.manager.insert(
      ParticipationGoalRow,
      words.map((text, index) => ({ participantId, participationId: id, place: firstPlace + index, words: text.trim(), addedByName })),
    );
  }

  async extents(participationId: string): Promise<readonly ParticipationExtentRow[]> {
    return (await this.extentsOf.of(participationId)) ?? [];
  }

  /** Sets the extent from a day on; what was already set for that day is replaced. */
  async setExtent({ id, participantId }: ParticipationRow, extent: ExtentFrom): Promise<void> {
    await this.tx.query(
      `insert into participation_extent (participant_id, participation_id, valid_from, percent, days_per_week) values ($1, $2, $3, $4, $5)
       on conflict on constraint participation_extent_one_a_day do update set percent = excluded.percent, days_per_week = excluded.days_per_week`,
      [participantId, id, extent.validFrom, extent.percent, extent.daysPerWeek],
    );
  }

  /** The measure coordinator handles applications of people whose rows only the product may write. */
  private asParty<T>(work: () => Promise<T>): Promise<T> {
    return partyOf(this.tx.actor.role) === 'coordinator' ? this.tx.asSystem(work) : work();
  }
}

interface ExtentFrom {
  readonly validFrom: LocalDate;
  readonly percent?: number | undefined;
  readonly daysPerWeek?: number | undefined;
}
