import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { Barrier, CodeOrigin, Resource, Source } from '@fotfeste/assistance/domain';

/** A row in `needs_assessment`: one per person; earlier versions stand in the twin. */
@Entity('needs_assessment')
@Unique('needs_assessment_one', ['participantId'])
export class NeedsAssessmentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'needs_assessment_pkey' })
  readonly id!: string;

  @Index('needs_assessment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  readonly barriers!: readonly Barrier[];

  @Column('jsonb', { name: 'barrier_origins', default: [] })
  readonly barrierOrigins!: readonly CodeOrigin<Barrier>[];

  @Column('text', { name: 'barrier_words', default: '' })
  readonly barrierWords!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  readonly resources!: readonly Resource[];

  @Column('jsonb', { name: 'resource_origins', default: [] })
  readonly resourceOrigins!: readonly CodeOrigin<Resource>[];

  @Column('text', { name: 'resource_words', default: '' })
  readonly resourceWords!: string;

  @Column('text', { name: 'openness_words', default: '' })
  readonly opennessWords!: string;

  @Column('text', { name: 'early_sign_words', default: '' })
  readonly earlySignWords!: string;

  /** The day the work-capacity assessment was made. */
  @Column('date', { name: 'capacity_assessed_on', nullable: true })
  readonly capacityAssessedOn!: LocalDate | null;

  @Column('text', { name: 'capacity_assessed_by', nullable: true })
  readonly capacityAssessedBy!: string | null;

  @Column('boolean', { name: 'capacity_reduced', nullable: true })
  readonly capacityReduced!: boolean | null;

  @Column('text', { name: 'capacity_words', default: '' })
  readonly capacityWords!: string;

  @Column('jsonb', { name: 'capacity_sources', default: [] })
  readonly capacitySources!: readonly Source[];
}
