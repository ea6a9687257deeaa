import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssistanceDecisionRow } from './assistance-decision.row';

/** A row in `assistance_comment`: what was said of a text on its way through second control. Never changed. */
@Entity('assistance_comment')
export class AssistanceCommentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'assistance_comment_pkey' })
  readonly id!: string;

  @Index('assistance_comment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('assistance_comment_decision_id')
  @ForeignKey(() => AssistanceDecisionRow, { name: 'assistance_comment_decision' })
  @Column('uuid', { name: 'decision_id' })
  readonly decisionId!: string;

  @Column('text')
  readonly about!: 'return' | 'withdraw' | 'note';

  @Column('text')
  readonly words!: string;

  @Index('assistance_comment_author')
  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('timestamptz')
  readonly at!: Date;
}
