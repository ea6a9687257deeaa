import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language, LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { ApprovalChannel, ApprovalGiver, DeclaredField, ShareEnd, ShareField, ShareGround } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `agreement_share_package`: what an agreement lets its provider know. About no person. */
@Entity('agreement_share_package')
@Unique('agreement_share_package_one', ['agreementId'])
export class SharePackageRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'agreement_share_package_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'agreement_id' })
  readonly agreementId!: string;

  @Column('jsonb')
  readonly necessary!: readonly DeclaredField[];

  @Column('text', { array: true })
  readonly optional!: readonly ShareField[];

  @Column('text', { name: 'set_by_name' })
  readonly setByName!: string;
}

/** A row in `share_consent`: the participant's answer about one field and one recipient. For Nav's eyes only. */
@Entity('share_consent')
@Index('share_consent_participation_id', ['participationId', 'field'])
export class ShareConsentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'share_consent_pkey' })
  readonly id!: string;

  @Index('share_consent_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'share_consent_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('text')
  readonly field!: ShareField;

  @Column('text')
  readonly answer!: 'yes' | 'no';

  @Column('date', { name: 'given_on' })
  readonly givenOn!: LocalDate;

  @Column('text', { name: 'given_by' })
  readonly givenBy!: ApprovalGiver;

  @Column('text')
  readonly channel!: ApprovalChannel;

  /** The language it was shown in. */
  @Column('text')
  readonly language!: Language;

  /** Last day; a no has none. */
  @Column('date', { name: 'until_date', nullable: true })
  readonly until!: LocalDate | null;

  @Column('text', { nullable: true })
  readonly words!: string | null;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  readonly withdrawnOn!: LocalDate | null;

  @Column('text', { name: 'withdrawn_channel', nullable: true })
  readonly withdrawnChannel!: ApprovalChannel | null;

  @Column('text', { name: 'withdrawn_by_name', nullable: true })
  readonly withdrawnByName!: string | null;
}

/** A row in `participation_share`: a field that a provider has got, since when, on which ground, and until when. */
@Entity('participation_share')
@Index('participation_share_participation_id', ['participationId', 'openedAt'])
@Index('participation_share_one_open', { synchronize: false })
export class ParticipationShareRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_share_pkey' })
  readonly id!: string;

  @Index('participation_share_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_share_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('text')
  readonly field!: ShareField;

  @Column('text')
  readonly ground!: ShareGround;

  /** The law as it was told that day; empty for what was shared before packages were, and for consents. */
  @Column('jsonb', { nullable: true })
  readonly basis!: LocalizedText | null;

  @ForeignKey(() => ShareConsentRow, { name: 'participation_share_consent' })
  @Column('uuid', { name: 'consent_id', nullable: true })
  readonly consentId!: string | null;

  /** Last day of the consent. */
  @Column('date', { name: 'until_date', nullable: true })
  readonly until!: LocalDate | null;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('text', { name: 'opened_by_name' })
  readonly openedByName!: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  readonly closedAt!: Date | null;

  @Column('text', { name: 'closed_why', nullable: true })
  readonly closedWhy!: ShareEnd | null;
}

/** A row in `participation_share_shown`: that the participant has been shown what is shared. Never changed. */
@Entity('participation_share_shown')
@Index('participation_share_shown_participation_id', ['participationId', 'shownAt'])
export class ParticipationShareShownRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_share_shown_pkey' })
  readonly id!: string;

  @Index('participation_share_shown_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_share_shown_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly language!: Language;

  @Column('timestamptz', { name: 'shown_at' })
  readonly shownAt!: Date;

  @Column('text', { name: 'shown_by_name' })
  readonly shownByName!: string;
}

/** A row in `participation_background`: the adviser's words to the provider, at one time. Never changed. */
@Entity('participation_background')
export class ParticipationBackgroundRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_background_pkey' })
  readonly id!: string;

  @Index('participation_background_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly words!: string;

  @Column('timestamptz', { name: 'written_at' })
  readonly writtenAt!: Date;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;
}
