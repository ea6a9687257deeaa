import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { CommentWay } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';
import { ParticipationReportRow } from './report.rows';

/** A row in `participation_report_comment`: what the participant said about a report. Rows are never updated; the latest stands. */
@Entity('participation_report_comment')
@Index('participation_report_comment_report_id', ['reportId', 'recordedAt'])
export class ParticipationReportCommentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_report_comment_pkey' })
  readonly id!: string;

  @Index('participation_report_comment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('participation_report_comment_participation_id')
  @ForeignKey(() => ParticipationRow, { name: 'participation_report_comment_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @ForeignKey(() => ParticipationReportRow, { name: 'participation_report_comment_report' })
  @Column('uuid', { name: 'report_id' })
  readonly reportId!: string;

  @Column('text')
  readonly words!: string;

  @Column('text')
  readonly how!: CommentWay;

  @Column('date', { name: 'given_on' })
  readonly givenOn!: LocalDate;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}
