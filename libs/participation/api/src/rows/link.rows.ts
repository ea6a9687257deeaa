import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '@fotfeste/shared/kernel';
import type { LinkEnding } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `participation_link`: what one was sent, and what became of it. Secrets are kept as hashes; what happened is in the events. */
@Entity('participation_link')
@Unique('participation_link_token', ['tokenHash'])
@Index('participation_link_participation_id', ['participationId', 'sentAt'])
@Index('participation_link_one_open', { synchronize: false })
@Index('participation_link_unread', { synchronize: false })
export class ParticipationLinkRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_link_pkey' })
  readonly id!: string;

  @Index('participation_link_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_link_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('uuid', { name: 'contact_id' })
  readonly contactId!: string;

  @Column('text', { name: 'contact_name' })
  readonly contactName!: string;

  @Column('text')
  readonly initials!: string;

  /** Of the mail; the page is in the reader's own. */
  @Column('text')
  readonly language!: Language;

  /** Codes of the questions that were due when it was sent. */
  @Column('text', { array: true })
  readonly asked!: readonly string[];

  @Column('timestamptz', { name: 'sent_at' })
  readonly sentAt!: Date;

  @Column('text', { name: 'sent_by' })
  readonly sentBy!: string;

  @Column('text', { name: 'sent_by_name' })
  readonly sentByName!: string;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;

  @Column('text', { name: 'token_hash', nullable: true })
  readonly tokenHash!: string | null;

  @Column('text', { name: 'code_hash', nullable: true })
  readonly codeHash!: string | null;

  @Column('timestamptz', { name: 'code_until', nullable: true })
  readonly codeUntil!: Date | null;

  /** When codes were asked for within the last hour. */
  @Column('timestamptz', { name: 'codes_asked', array: true, default: () => "'{}'" })
  readonly codesAsked!: readonly Date[];

  @Column('integer', { name: 'wrong_codes', default: 0 })
  readonly wrongCodes!: number;

  @Column('text', { name: 'session_hash', nullable: true })
  readonly sessionHash!: string | null;

  @Column('timestamptz', { name: 'session_until', nullable: true })
  readonly sessionUntil!: Date | null;

  /** When a right code was given for the first time. */
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  readonly openedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  readonly closedAt!: Date | null;

  @Column('text', { name: 'closed_how', nullable: true })
  readonly closedHow!: LinkEnding | null;

  @Column('text', { name: 'closed_by_name', nullable: true })
  readonly closedByName!: string | null;

  /** Why Nav took it back. */
  @Column('text', { name: 'closed_words', nullable: true })
  readonly closedWords!: string | null;

  /** Codes of the questions that were answered. */
  @Column('text', { array: true, default: () => "'{}'" })
  readonly answered!: readonly string[];

  /** When somebody at Nav saw how it ended. */
  @Column('timestamptz', { name: 'seen_at', nullable: true })
  readonly seenAt!: Date | null;

  @Column('text', { name: 'seen_by_name', nullable: true })
  readonly seenByName!: string | null;
}
