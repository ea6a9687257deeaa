import type { Clearance, Role } from '@fotfeste/shared/kernel';

/** A colleague and what the last sign-in gave them. */
export class StaffMemberView {
  readonly id!: string;
  readonly name!: string;
  readonly role!: Role;
  /** Nav unit numbers. */
  readonly offices!: readonly string[];
  readonly clearances!: readonly Clearance[];
  readonly secondControl!: boolean;
  /** Organisation number of a provider. */
  readonly organisation?: string;
  /** When they last signed in; absent for somebody who never has. */
  readonly signedInAt?: string;
}

export class StaffListView {
  readonly items!: readonly StaffMemberView[];
}
