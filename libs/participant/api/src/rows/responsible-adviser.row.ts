import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';

/** A row in `responsible_adviser`: one per person; the earlier ones stand in the twin. */
@Entity('responsible_adviser')
@Unique('responsible_adviser_one', ['participantId'])
export class ResponsibleAdviserRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'responsible_adviser_pkey' })
  readonly id!: string;

  @Index('responsible_adviser_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('responsible_adviser_adviser')
  @Column('text', { name: 'adviser_id' })
  readonly adviserId!: string;

  @Column('text', { name: 'adviser_name' })
  readonly adviserName!: string;

  @Column('date')
  readonly since!: LocalDate;
}
