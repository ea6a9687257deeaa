import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';

/** A row in `office_handover`: a change of office, with what the one tells the other. */
@Entity('office_handover')
export class OfficeHandoverRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'office_handover_pkey' })
  readonly id!: string;

  @Index('office_handover_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text', { name: 'from_office' })
  readonly fromOffice!: string;

  @Column('text', { name: 'to_office' })
  readonly toOffice!: string;

  @Column('text')
  readonly words!: string;

  @Column('date', { name: 'moved_on' })
  readonly movedOn!: LocalDate;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;

  /** Empty until somebody who follows up at the new office says they have read it. */
  @Column('date', { name: 'read_on', nullable: true })
  readonly readOn!: LocalDate | null;

  @Column('text', { name: 'read_by_name', nullable: true })
  readonly readByName!: string | null;
}
