import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';

/** A row in `kvp_period`: the time in which an office has locked the case for the qualification programme. */
@Entity('kvp_period')
@Exclusion('kvp_period_one_at_a_time', `USING gist (participant_id WITH =, daterange(from_date, lifted_on, '[)') WITH &&)`)
export class KvpPeriodRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'kvp_period_pkey' })
  readonly id!: string;

  @Index('kvp_period_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** The office that locked the case. */
  @Column('text')
  readonly office!: string;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('text', { name: 'start_words' })
  readonly startWords!: string;

  @Column('text', { name: 'started_by_name' })
  readonly startedByName!: string;

  /** First day without the lock. */
  @Column('date', { name: 'lifted_on', nullable: true })
  readonly liftedOn!: LocalDate | null;

  @Column('text', { name: 'lift_words', nullable: true })
  readonly liftWords!: string | null;

  @Column('text', { name: 'lifted_by_name', nullable: true })
  readonly liftedByName!: string | null;
}
