import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LetterLanguage } from '@fotfeste/document/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type {
  ContactChannel,
  ContactOrigins,
  FactSource,
  Guardianship,
  InterpreterNeed,
  ResidencePermit,
  ResidenceStatus,
  Sex,
} from '@fotfeste/participant/domain';

/** A row in `participant`: who somebody is, as the population register says, and how to reach them, as they said themselves. */
@Entity('participant')
@Unique('participant_identity_number', ['identityNumber'])
@Index('participant_number_prefix', ['identityNumber'])
export class ParticipantRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participant_pkey' })
  readonly id!: string;

  /** The same as `id`. */
  @Index('participant_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** Fødselsnummer, D-number or synthetic; stands nowhere else. */
  @Column('text', { name: 'identity_number' })
  readonly identityNumber!: string;

  @Column({ type: 'text', name: 'given_name', collation: 'nb' })
  readonly givenName!: string;

  @Column({ type: 'text', name: 'family_name', collation: 'nb' })
  readonly familyName!: string;

  @Column('date')
  readonly born!: LocalDate;

  @Column('text')
  readonly sex!: Sex;

  /** ISO 3166 alpha-3. */
  @Column('text', { array: true, default: () => "'{}'" })
  readonly citizenships!: readonly string[];

  @Column('text', { name: 'residence_status' })
  readonly residenceStatus!: ResidenceStatus;

  @Column('text', { name: 'residence_permit', default: 'unknown' })
  readonly residencePermit!: ResidencePermit;

  @Column('date', { name: 'residence_permit_to', nullable: true })
  readonly residencePermitTo!: LocalDate | null;

  @Column('text', { name: 'municipality_number', nullable: true })
  readonly municipalityNumber!: string | null;

  @Column('text', { name: 'district_code', nullable: true })
  readonly districtCode!: string | null;

  @Column('date', { name: 'dead_on', nullable: true })
  readonly deadOn!: LocalDate | null;

  @Column('text', { default: 'none' })
  readonly guardianship!: Guardianship;

  /** Only that there is one; what it is stands in the office's own system. */
  @Column('boolean', { name: 'safety_measure', default: false })
  readonly safetyMeasure!: boolean;

  @Column('text', { name: 'register_source' })
  readonly registerSource!: FactSource;

  @Column('date', { name: 'register_read_on' })
  readonly registerReadOn!: LocalDate;

  @Column('text', { nullable: true })
  readonly telephone!: string | null;

  @Column('text', { nullable: true })
  readonly email!: string | null;

  /** ISO 639. */
  @Column('text', { name: 'spoken_language', nullable: true })
  readonly spokenLanguage!: string | null;

  @Column('text', { default: 'none' })
  readonly interpreter!: InterpreterNeed;

  /** The form of Norwegian that the person wants letters in; empty when nobody has asked. */
  @Column('text', { name: 'letter_language', nullable: true })
  readonly letterLanguage!: LetterLanguage | null;

  @Column('text', { name: 'contact_channel', default: 'digital' })
  readonly contactChannel!: ContactChannel;

  /** Who told how to reach the person, for the details that have no origin of their own; empty when nobody has. */
  @Column('text', { name: 'contact_source', nullable: true })
  readonly contactSource!: FactSource | null;

  @Column('date', { name: 'contact_on', nullable: true })
  readonly contactOn!: LocalDate | null;

  @Column('jsonb', { name: 'contact_origins', default: () => "'{}'" })
  readonly contactOrigins!: ContactOrigins;

  /** Since when, and by whom, it is known which employments there are; without it an empty list says nothing. */
  @Column('text', { name: 'employments_source', nullable: true })
  readonly employmentsSource!: FactSource | null;

  @Column('date', { name: 'employments_on', nullable: true })
  readonly employmentsOn!: LocalDate | null;

  @Column('text', { name: 'sick_leaves_source', nullable: true })
  readonly sickLeavesSource!: FactSource | null;

  @Column('date', { name: 'sick_leaves_on', nullable: true })
  readonly sickLeavesOn!: LocalDate | null;

  @Column('text', { name: 'benefits_source', nullable: true })
  readonly benefitsSource!: FactSource | null;

  @Column('date', { name: 'benefits_on', nullable: true })
  readonly benefitsOn!: LocalDate | null;
}
