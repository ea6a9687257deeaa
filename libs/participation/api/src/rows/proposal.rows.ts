import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { ProposalKind, ProposalStatus, ProposalValues, SuitabilityVerdict } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `participation_proposal`: what the provider asks Nav to change. */
@Entity('participation_proposal')
@Index('participation_proposal_participation_id', ['participationId', 'proposedAt'])
@Index('participation_proposal_one_waiting', { synchronize: false })
export class ParticipationProposalRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_proposal_pkey' })
  readonly id!: string;

  @Index('participation_proposal_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_proposal_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Index('participation_proposal_organisation')
  @Column('text')
  readonly organisation!: string;

  @Column('text')
  readonly kind!: ProposalKind;

  @Column('jsonb')
  readonly values!: ProposalValues;

  /** Why, in the provider's words. */
  @Column('text')
  readonly words!: string;

  @Column('text')
  readonly status!: ProposalStatus;

  @Column('timestamptz', { name: 'proposed_at' })
  readonly proposedAt!: Date;

  @Column('text', { name: 'proposed_by' })
  readonly proposedBy!: string;

  @Column('text', { name: 'proposed_by_name' })
  readonly proposedByName!: string;

  /** When it was answered, recalled or replaced, and by whom. */
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  readonly settledAt!: Date | null;

  @Column('text', { name: 'settled_by_name', nullable: true })
  readonly settledByName!: string | null;

  /** Why Nav said no. The provider reads it. */
  @Column('text', { name: 'answer_words', nullable: true })
  readonly answerWords!: string | null;

  /** What was approved, when it is not what was proposed. */
  @Column('jsonb', { nullable: true })
  readonly applied!: ProposalValues | null;
}

/** A row in `participation_co_adviser`: somebody at the provider who helps the one who is its contact. */
@Entity('participation_co_adviser')
export class ParticipationCoAdviserRow {
  @ForeignKey(() => ParticipationRow, { name: 'participation_co_adviser_participation' })
  @PrimaryColumn('uuid', { name: 'participation_id', primaryKeyConstraintName: 'participation_co_adviser_pkey' })
  readonly participationId!: string;

  @Index('participation_co_adviser_staff_id')
  @PrimaryColumn('text', { name: 'staff_id', primaryKeyConstraintName: 'participation_co_adviser_pkey' })
  readonly staffId!: string;

  @Index('participation_co_adviser_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly name!: string;

  @Column('timestamptz', { name: 'assigned_at' })
  readonly assignedAt!: Date;

  @Column('text', { name: 'assigned_by_name' })
  readonly assignedByName!: string;
}

/** A row in `participation_suitability`: whether an applicant meets the requirements, as the provider sees it. Never updated. */
@Entity('participation_suitability')
@Index('participation_suitability_participation_id', ['participationId', 'judgedAt'])
export class ParticipationSuitabilityRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_suitability_pkey' })
  readonly id!: string;

  @Index('participation_suitability_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_suitability_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly verdict!: SuitabilityVerdict;

  @Column('text', { nullable: true })
  readonly words!: string | null;

  @Column('timestamptz', { name: 'judged_at' })
  readonly judgedAt!: Date;

  @Column('text', { name: 'judged_by' })
  readonly judgedBy!: string;

  @Column('text', { name: 'judged_by_name' })
  readonly judgedByName!: string;
}
