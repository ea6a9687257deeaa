import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AnswerChannel, AnswerCode, AnswerGiver, AnswerSubject } from '@fotfeste/activity-plan/domain';

/** A row in `participant_answer`: what the participant said, given through another. Rows are never updated. */
@Entity('participant_answer')
@Index('participant_answer_participant_id', ['participantId'])
export class ParticipantAnswerRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participant_answer_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly subject!: AnswerSubject;

  @Column('uuid', { name: 'subject_id', nullable: true })
  readonly subjectId!: string | null;

  /** Version of the goal or activity that was on the screen when the answer was given. */
  @Column('integer', { name: 'subject_version', nullable: true })
  readonly subjectVersion!: number | null;

  @Column('text')
  readonly answer!: AnswerCode;

  @Column('text', { nullable: true })
  readonly words!: string | null;

  @Column('text')
  readonly giver!: AnswerGiver;

  @Column('text')
  readonly channel!: AnswerChannel;

  @Column('date', { name: 'given_on' })
  readonly givenOn!: LocalDate;

  @Column('timestamptz', { name: 'written_at' })
  readonly writtenAt!: Date;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;
}
