import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { YoungConsentAnswer, YoungConsentGiver } from '@fotfeste/participant/domain';

/** A row in `young_consent`: the standing answer of one parent, or of the participant about health; earlier answers stand in the twin. */
@Entity('young_consent')
@Unique('young_consent_one', ['participantId', 'giver', 'name'])
export class YoungConsentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'young_consent_pkey' })
  readonly id!: string;

  @Index('young_consent_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly giver!: YoungConsentGiver;

  /** Name of the parent; empty for the participant. */
  @Column('text')
  readonly name!: string;

  @Column('text')
  readonly answer!: YoungConsentAnswer;

  @Column('date', { name: 'answered_on', nullable: true })
  readonly answeredOn!: LocalDate | null;

  @Column('date', { name: 'recorded_on' })
  readonly recordedOn!: LocalDate;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}
