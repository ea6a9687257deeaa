import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssessmentResult, MeasureCode, Outcome } from '@fotfeste/eligibility/domain';

/** A row in `assessment`. Rows are never changed: a new assessment is a new row. */
@Entity('assessment')
export class AssessmentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'assessment_pkey' })
  readonly id!: string;

  @Index('assessment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly measure!: MeasureCode;

  /** First day of the measure; the rules in force on this day were used. */
  @Column('date', { name: 'starts_on' })
  readonly startsOn!: LocalDate;

  /** The participation it was made for, when there was one already. */
  @Column('uuid', { name: 'participation_id', nullable: true })
  readonly participationId!: string | null;

  @Column('text')
  readonly kind!: AssessmentResult['kind'];

  @Column('text', { nullable: true })
  readonly outcome!: Outcome | null;

  /** Conditions, texts and facts as they read that day. */
  @Column('jsonb')
  readonly result!: AssessmentResult;

  @Column('text', { name: 'made_by_id' })
  readonly madeById!: string;

  @Column('text', { name: 'made_by_name' })
  readonly madeByName!: string;

  @Column('timestamptz', { name: 'made_at' })
  readonly madeAt!: Date;
}
