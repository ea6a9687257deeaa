import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Clearance, LocalDate, Role } from '@fotfeste/shared/kernel';
import { ChangeableRow } from './changeable.row';

/** A row in `responsible_adviser`: one per person; the earlier ones stand in the twin. */
@Entity('responsible_adviser')
@Unique('responsible_adviser_one', ['participantId'])
export class ResponsibleAdviserRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'responsible_adviser_pkey' })
  readonly id!: string;

  @Index('responsible_adviser_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('responsible_adviser_adviser')
  @Column('text', { name: 'adviser_id' })
  readonly adviserId!: string;

  @Column('text', { name: 'adviser_name' })
  readonly adviserName!: string;

  @Column('date')
  readonly since!: LocalDate;
}

/** A row in `staff_member`: somebody who has signed in, or is known from the staff register. */
@Entity('staff_member')
export class StaffMemberRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'staff_member_pkey' })
  readonly id!: string;

  @Column({ type: 'text', collation: 'nb' })
  readonly name!: string;

  @Column('text')
  readonly role!: Role;

  @Column('text', { array: true, default: () => "'{}'" })
  readonly offices!: readonly string[];

  @Column('text', { array: true, default: () => "'{}'" })
  readonly clearances!: readonly Clearance[];

  @Column('text', { nullable: true })
  readonly organisation!: string | null;

  @Column('boolean', { name: 'second_control', default: false })
  readonly secondControl!: boolean;

  @Column('timestamptz', { name: 'signed_in_at', nullable: true })
  readonly signedInAt!: Date | null;
}
