import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ComplaintStatus } from '@fotfeste/assistance/domain';
import { AssistanceDecisionRow } from '../decision/assistance-decision.row';

/** A row in `assistance_complaint`: a complaint about a § 14 a decision, as it was registered and where it stands. */
@Entity('assistance_complaint')
export class AssistanceComplaintRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'assistance_complaint_pkey' })
  readonly id!: string;

  @Index('assistance_complaint_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('assistance_complaint_decision_id')
  @ForeignKey(() => AssistanceDecisionRow, { name: 'assistance_complaint_decision' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('text')
  readonly status!: ComplaintStatus;

  @Column('date', { name: 'received_on' })
  readonly receivedOn!: LocalDate;

  /** What the person complains about, in their words or as it was told. */
  @Column('text')
  readonly words!: string;

  @Column('text', { name: 'registered_by_name' })
  readonly registeredByName!: string;

  @Column('timestamptz', { name: 'sent_on_at', nullable: true })
  readonly sentOnAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  readonly closedAt!: Date | null;

  @Column('text', { name: 'closing_words', nullable: true })
  readonly closingWords!: string | null;
}
