import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssistanceDecisionRow } from '../decision/assistance-decision.row';

/** A row in `assistance_comment_seen`: until when somebody has read what was said about a text. */
@Entity('assistance_comment_seen')
export class AssistanceCommentSeenRow {
  @ForeignKey(() => AssistanceDecisionRow, { name: 'assistance_comment_seen_decision' })
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'assistance_comment_seen_pkey' })
  readonly decisionId!: string;

  @PrimaryColumn('text', { name: 'actor_id', primaryKeyConstraintName: 'assistance_comment_seen_pkey' })
  readonly actorId!: string;

  @Index('assistance_comment_seen_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('timestamptz', { name: 'seen_at' })
  readonly seenAt!: Date;
}
