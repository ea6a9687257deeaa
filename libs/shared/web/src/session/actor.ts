import type { Clearance, Role } from '@fotfeste/shared/kernel';

/** Who is signed in, as `GET /api/session` tells it. */
export interface SignedInActor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Nav units somebody works at. Empty for providers. */
  readonly offices: readonly { readonly number: string; readonly name: string }[];
  readonly clearances: readonly Clearance[];
  /** The provider somebody works for. */
  readonly organisation?: { readonly number: string; readonly name: string };
  /** Whether the person holds the right of second control (beslutter). */
  readonly secondControl?: boolean;
}
