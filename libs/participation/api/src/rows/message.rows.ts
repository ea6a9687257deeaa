import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AttachmentType, MeetingForm, MessageAsk, MessageSide } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `participation_message`: what Nav or the provider wrote. Never rewritten; only that it has been read is added. */
@Entity('participation_message')
@Index('participation_message_participation_id', ['participationId', 'sentAt'])
@Index('participation_message_unread', { synchronize: false })
export class ParticipationMessageRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_message_pkey' })
  readonly id!: string;

  @Index('participation_message_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_message_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Index('participation_message_organisation')
  @Column('text')
  readonly organisation!: string;

  @Column('text')
  readonly side!: MessageSide;

  @Column('text')
  readonly words!: string;

  /** What Nav asks of the provider with it. */
  @Column('text', { nullable: true })
  readonly asks!: MessageAsk | null;

  @Column('timestamptz', { name: 'sent_at' })
  readonly sentAt!: Date;

  @Column('text', { name: 'sent_by' })
  readonly sentBy!: string;

  @Column('text', { name: 'sent_by_name' })
  readonly sentByName!: string;

  /** When the other side took it in, and who did. */
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readonly readAt!: Date | null;

  @Column('text', { name: 'read_by_name', nullable: true })
  readonly readByName!: string | null;
}

/** A row in `participation_attachment`: a file, its writer's alone until its message is sent. */
@Entity('participation_attachment')
@Index('participation_attachment_participation_id', ['participationId', 'uploadedAt'])
export class ParticipationAttachmentRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_attachment_pkey' })
  readonly id!: string;

  @Index('participation_attachment_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_attachment_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Index('participation_attachment_message_id')
  @ForeignKey(() => ParticipationMessageRow, { name: 'participation_attachment_message' })
  @Column('uuid', { name: 'message_id', nullable: true })
  readonly messageId!: string | null;

  @Column('text')
  readonly name!: string;

  @Column('text', { name: 'media_type' })
  readonly mediaType!: AttachmentType;

  /** In bytes. */
  @Column('integer')
  readonly size!: number;

  /** Read in parts and only when somebody opens it. */
  @Column('bytea', { select: false })
  readonly content!: Buffer;

  @Column('timestamptz', { name: 'uploaded_at' })
  readonly uploadedAt!: Date;

  @Column('text', { name: 'uploaded_by' })
  readonly uploadedBy!: string;
}

/** A row in `participation_message_seen`: until when somebody has seen the messages of a participation. */
@Entity('participation_message_seen')
export class ParticipationMessageSeenRow {
  @ForeignKey(() => ParticipationRow, { name: 'participation_message_seen_participation' })
  @PrimaryColumn('uuid', { name: 'participation_id', primaryKeyConstraintName: 'participation_message_seen_pkey' })
  readonly participationId!: string;

  @Index('participation_message_seen_actor')
  @PrimaryColumn('text', { name: 'actor_id', primaryKeyConstraintName: 'participation_message_seen_pkey' })
  readonly actorId!: string;

  @Index('participation_message_seen_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('timestamptz', { name: 'seen_at' })
  readonly seenAt!: Date;
}

/** A row in `participation_meeting`: when participant, provider and Nav meet. */
@Entity('participation_meeting')
@Index('participation_meeting_participation_id', ['participationId', 'heldOn'])
export class ParticipationMeetingRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_meeting_pkey' })
  readonly id!: string;

  @Index('participation_meeting_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_meeting_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'held_on' })
  readonly heldOn!: LocalDate;

  /** Time of day in Oslo, `09:30`. */
  @Column('text', { name: 'held_at' })
  readonly heldAt!: string;

  @Column('text')
  readonly form!: MeetingForm;

  @Column('text', { nullable: true })
  readonly place!: string | null;

  @Column('text', { nullable: true })
  readonly about!: string | null;

  @Column('timestamptz', { name: 'set_at' })
  readonly setAt!: Date;

  @Column('text', { name: 'set_by_name' })
  readonly setByName!: string;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  readonly cancelledAt!: Date | null;

  @Column('text', { name: 'cancelled_by_name', nullable: true })
  readonly cancelledByName!: string | null;
}
