import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { AssistanceGroup, Confidence, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { LetterLanguage } from '@fotfeste/document/domain';
import type { DecisionStatus, Source, UsedFact } from '@fotfeste/assistance/domain';

/** A row in `assistance_decision`: a § 14 a decision from the day it is sent to a second person or decided. */
@Entity('assistance_decision')
@Unique('assistance_decision_in_force', ['participantId', 'inForce'])
@Index('assistance_decision_under_work', { synchronize: false })
@Index('assistance_decision_status', { synchronize: false })
export class AssistanceDecisionRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'assistance_decision_pkey' })
  readonly id!: string;

  @Index('assistance_decision_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly status!: Exclude<DecisionStatus, 'draft'>;

  @Column('text', { name: 'assistance_group' })
  readonly group!: AssistanceGroup;

  @Column('text', { name: 'main_goal', nullable: true })
  readonly mainGoal!: RecordedMainGoal | null;

  @Column('text')
  readonly possibilities!: string;

  @Column('text', { name: 'kind_of_work' })
  readonly kindOfWork!: string;

  @Column('text', { name: 'assistance_need' })
  readonly assistanceNeed!: string;

  @Column('text', { name: 'work_capacity' })
  readonly workCapacity!: string;

  @Column('text', { name: 'kind_of_assistance' })
  readonly kindOfAssistance!: string;

  @Column('text', { default: '' })
  readonly reason!: string;

  @Column('jsonb')
  readonly sources!: readonly Source[];

  /** Nav unit that followed the person up when the text was sent or decided. */
  @Column('text')
  readonly office!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  /** Ids of everybody who has written on the text: none of them can be its second controller. */
  @Column('text', { array: true })
  readonly writers!: readonly string[];

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  readonly sentAt!: Date | null;

  @Column('text', { name: 'controller_id', nullable: true })
  readonly controllerId!: string | null;

  @Column('text', { name: 'controller_name', nullable: true })
  readonly controllerName!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  readonly decidedAt!: Date | null;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  readonly replacedAt!: Date | null;

  /** From `decided_at` until `replaced_at`; the database keeps two from overlapping. */
  @Column('tstzrange', { name: 'in_force', nullable: true })
  readonly inForce!: string | null;

  /** Weeks to complain as the parameter said on the day of the decision, and how sure the source is. */
  @Column('integer', { name: 'complaint_weeks', nullable: true })
  readonly complaintWeeks!: number | null;

  @Column('text', { name: 'complaint_confidence', nullable: true })
  readonly complaintConfidence!: Confidence | null;

  /** The form of Norwegian of the letter, chosen while the text was written. */
  @Column('text', { name: 'letter_language', default: 'nb' })
  readonly letterLanguage!: LetterLanguage;

  /** What the chosen sources said the day it was decided; empty until then. */
  @Column('jsonb', { name: 'used_facts', default: [] })
  readonly usedFacts!: readonly UsedFact[];
}
