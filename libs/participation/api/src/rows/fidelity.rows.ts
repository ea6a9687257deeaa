import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { ContactPlace, FidelityItem, FidelityScore, Known, VisitKind } from '@fotfeste/participation/domain';

/** A row in `employer_visit`: an employer met in general, for no participant. */
@Entity('employer_visit')
@Index('employer_visit_organisation', ['organisation', 'heldOn'])
export class EmployerVisitRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'employer_visit_pkey' })
  readonly id!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('uuid', { name: 'offering_id', nullable: true })
  readonly offeringId!: string | null;

  @Column('date', { name: 'held_on' })
  readonly heldOn!: LocalDate;

  @Column('text')
  readonly kind!: VisitKind;

  @Column('text')
  readonly place!: ContactPlace;

  @Column('text', { name: 'employer_organisation', nullable: true })
  readonly employerOrganisation!: string | null;

  @Column('text', { name: 'employer_name' })
  readonly employerName!: string;

  @Column('text', { name: 'met_with', nullable: true })
  readonly metWith!: string | null;

  @Column('text', { nullable: true })
  readonly decides!: Known | null;

  @Column('text', { nullable: true })
  readonly result!: string | null;

  @Column('text', { nullable: true })
  readonly next!: string | null;

  @Column('text', { name: 'specialist_id' })
  readonly specialistId!: string;

  @Column('text', { name: 'specialist_name' })
  readonly specialistName!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;
}

/** A row in `fidelity_judgement`: what somebody says of an item that the work does not tell. Never changed. */
@Entity('fidelity_judgement')
@Index('fidelity_judgement_organisation', ['organisation', 'judgedOn'])
export class FidelityJudgementRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'fidelity_judgement_pkey' })
  readonly id!: string;

  @Column('text')
  readonly organisation!: string;

  /** Empty when it is about the whole provider. */
  @Column('uuid', { name: 'offering_id', nullable: true })
  readonly offeringId!: string | null;

  @Column('text')
  readonly item!: FidelityItem;

  @Column('integer')
  readonly score!: FidelityScore;

  @Column('text')
  readonly words!: string;

  @Column('date', { name: 'judged_on' })
  readonly judgedOn!: LocalDate;

  @Column('text')
  readonly side!: 'nav' | 'provider';

  @Column('text', { name: 'judged_by' })
  readonly judgedBy!: string;

  @Column('text', { name: 'judged_by_name' })
  readonly judgedByName!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;
}

/** A row in `job_start_terms`: after how many paid hours a job counts as begun. About no person. */
@Entity('job_start_terms')
@Unique('job_start_terms_one', ['organisation'])
export class JobStartTermsRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_start_terms_pkey' })
  readonly id!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('double precision', { name: 'paid_hours' })
  readonly paidHours!: number;

  @Column('text', { name: 'set_by_name' })
  readonly setByName!: string;
}
