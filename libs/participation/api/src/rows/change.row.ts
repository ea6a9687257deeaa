import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ContentChange, EndReason } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** What a change was about, on one side of it. What was not touched, and free text, stands in neither side. */
export interface ChangedValues {
  readonly startsOn?: LocalDate | null;
  readonly endsOn?: LocalDate | null;
  readonly percent?: number | null;
  readonly daysPerWeek?: number | null;
  readonly reason?: EndReason | null;
}

/** A row in `participation_change`: a change that kept the status. Only ever marked as undone. */
@Entity('participation_change')
@Index('participation_change_participation_id', ['participationId', 'recordedAt'])
export class ParticipationChangeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_change_pkey' })
  readonly id!: string;

  @Index('participation_change_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_change_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly kind!: ContentChange;

  /** From when a new extent applies. */
  @Column('date', { name: 'valid_from', nullable: true })
  readonly validFrom!: LocalDate | null;

  @Column('jsonb', { default: () => "'{}'" })
  readonly before!: ChangedValues;

  @Column('jsonb', { default: () => "'{}'" })
  readonly after!: ChangedValues;

  /** Why, in the adviser's words. */
  @Column('text', { name: 'reason_words', nullable: true })
  readonly reasonWords!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;

  /** Version of the participation that the change was made on; empty for what is older than this column. */
  @Column('integer', { name: 'version_before', nullable: true })
  readonly versionBefore!: number | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  readonly undoneAt!: Date | null;

  @Column('text', { name: 'undone_by_name', nullable: true })
  readonly undoneByName!: string | null;
}
