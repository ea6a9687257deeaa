import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { InternalMeasures } from '@fotfeste/eligibility/domain';
import type { BenefitType, EducationState, FactSource } from '@fotfeste/participant/domain';

/** A row in `employment`. */
@Entity('employment')
export class EmploymentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'employment_pkey' })
  readonly id!: string;

  @Index('employment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text', { name: 'employer_number', nullable: true })
  readonly employerNumber!: string | null;

  @Column('text', { name: 'employer_name' })
  readonly employerName!: string;

  /** STYRK-08. */
  @Column('text', { name: 'occupation_code', nullable: true })
  readonly occupationCode!: string | null;

  @Column('double precision', { nullable: true })
  readonly percent!: number | null;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  /** Whether the employer has fulfilled the duty to adapt the work. */
  @Column('boolean', { name: 'adaptation_fulfilled', nullable: true })
  readonly adaptationFulfilled!: boolean | null;

  /** The day Nav obtained the employer's follow-up plan. */
  @Column('date', { name: 'follow_up_plan_on', nullable: true })
  readonly followUpPlanOn!: LocalDate | null;

  @Column('text', { name: 'internal_measures', nullable: true })
  readonly internalMeasures!: InternalMeasures | null;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}

/** A row in `sick_leave`: days and degree, never why. */
@Entity('sick_leave')
export class SickLeaveRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'sick_leave_pkey' })
  readonly id!: string;

  @Index('sick_leave_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('uuid', { name: 'employment_id', nullable: true })
  readonly employmentId!: string | null;

  @Column('double precision')
  readonly percent!: number;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}

/** A row in `participant_education`. */
@Entity('participant_education')
export class EducationRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participant_education_pkey' })
  readonly id!: string;

  @Index('participant_education_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** NUS2000, one to six digits. */
  @Column('text', { name: 'education_code' })
  readonly educationCode!: string;

  @Column('text')
  readonly title!: string;

  @Column('text')
  readonly state!: EducationState;

  @Column('date', { name: 'from_date', nullable: true })
  readonly from!: LocalDate | null;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}

/** A row in `benefit`. */
@Entity('benefit')
export class BenefitRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'benefit_pkey' })
  readonly id!: string;

  @Index('benefit_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly type!: BenefitType;

  @Column('double precision', { nullable: true })
  readonly percent!: number | null;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}

/** A row in `participant_certificate`: a certificate or licence, such as for driving a forklift. */
@Entity('participant_certificate')
export class CertificateRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participant_certificate_pkey' })
  readonly id!: string;

  @Index('participant_certificate_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly title!: string;

  /** The day it was issued. */
  @Column('date', { name: 'from_date', nullable: true })
  readonly from!: LocalDate | null;

  /** Last day it is valid; empty when it does not end, or nobody knows. */
  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}
