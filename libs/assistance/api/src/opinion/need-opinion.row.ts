import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { OwnOpinion, ProfilingResult } from '@fotfeste/assistance/domain';

/** A row in `need_opinion`: what the profiling or the person said of the need. Never changed. */
@Entity('need_opinion')
export class NeedOpinionRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'need_opinion_pkey' })
  readonly id!: string;

  @Index('need_opinion_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly kind!: 'profiling' | 'own';

  @Column('text')
  readonly value!: ProfilingResult | OwnOpinion;

  @Column('date', { name: 'said_on' })
  readonly saidOn!: LocalDate;

  @Column('text', { default: '' })
  readonly words!: string;

  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;
}
