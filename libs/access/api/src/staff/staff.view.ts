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

/** What an office or a provider is called. */
export class StaffPlaceView {
  /** Nav unit number or organisation number. */
  readonly number!: string;
  readonly name!: string;
}

export class StaffListView {
  readonly items!: readonly StaffMemberView[];
  /** Names of the offices and providers that the list mentions, as far as the registers have them. */
  readonly places!: readonly StaffPlaceView[];
}
