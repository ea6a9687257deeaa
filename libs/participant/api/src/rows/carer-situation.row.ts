import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { CareSource } from '@fotfeste/participant/domain';

/** A row in `carer_situation`: the children in a person's care as last told; what was told before stands in the twin. */
@Entity('carer_situation')
@Unique('carer_situation_one', ['participantId'])
export class CarerSituationRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'carer_situation_pkey' })
  readonly id!: string;

  @Index('carer_situation_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** Year of birth of each child: never a name or a number. */
  @Column('integer', { name: 'child_years', array: true })
  readonly childYears!: readonly number[];

  /** Empty without children. */
  @Column('boolean', { name: 'sole_carer', nullable: true })
  readonly soleCarer!: boolean | null;

  @Column('text')
  readonly source!: CareSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}
