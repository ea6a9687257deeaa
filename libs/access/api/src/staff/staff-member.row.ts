import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clearance, Role } from '@fotfeste/shared/kernel';

/** A row in `staff_member`: somebody who has signed in, with what the sign-in last said of them. */
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
